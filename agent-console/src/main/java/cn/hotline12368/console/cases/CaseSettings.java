package cn.hotline12368.console.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param url of the court's case system, by the contract in {@code openapi/case-directory.yaml}; empty for none
 * @param token the system's bearer token
 * @param court the court's part of its case numbers
 * @param samples whether invented cases stand in for a system that is not there
 */
@ConfigurationProperties("hotline.cases")
record CaseSettings(String url, String token, String court, boolean samples) {

    /** Keeps the token out of any log that prints the record. */
    @Override
    public String toString() {
        return "CaseSettings[court=" + court + "]";
    }
}
