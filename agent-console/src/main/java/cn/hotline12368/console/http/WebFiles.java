package cn.hotline12368.console.http;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The built pages. Names under {@code assets/} change with their content and may be kept for ever; every other path that
 * is no file is a place inside the console, such as {@code /calls/…}, and gets {@code index.html}. {@code /ask} is a page of
 * its own, for everybody.
 */
class WebFiles implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FOLDER + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageOrFile());
    }

    private static final class PageOrFile extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            if (file != null) {
                return file;
            }
            if (path.equals("ask")) {
                return super.getResource("ask.html", location);
            }
            boolean server = path.startsWith("api/") || path.startsWith("actuator") || path.startsWith("v3/");
            boolean named = path.substring(path.lastIndexOf('/') + 1).contains(".");
            return server || named ? null : super.getResource("index.html", location);
        }
    }
}
