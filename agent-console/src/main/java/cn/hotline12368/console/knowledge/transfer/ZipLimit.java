package cn.hotline12368.console.knowledge.transfer;

import cn.hotline12368.console.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An Excel file is a zip: a few kilobytes may unpack to terabytes. This unpacks it once, keeps nothing, and counts. */
final class ZipLimit {

    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;

    private ZipLimit() {}

    static void check(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            long left = entries.size() > MOST_ENTRIES ? -1 : MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                left -= left < 0 ? 0 : length(zip.getInputStream(entry), left);
            }
            if (left < 0) {
                throw ProblemException.tooLarge("文件解压后过大，没有导入");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ProblemException.badRequest("不是有效的 Excel 文件（.xlsx）");
        }
    }

    /** Of one entry; what its head says may be a lie. Stops a little past {@code most}. */
    private static long length(InputStream entry, long most) throws IOException {
        try (entry) {
            byte[] buffer = new byte[8 * 1024];
            long length = 0;
            for (int read = entry.read(buffer); read >= 0 && length <= most; read = entry.read(buffer)) {
                length += read;
            }
            return length;
        }
    }
}
