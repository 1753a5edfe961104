package org.wenpu.dump;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.wenpu.rdf.PendingFile;

/** Writes claims as a Parquet file. Rows are held back until they are enough for a group. */
final class ClaimParquet implements ClaimTable {

    private static final int ROWS_A_GROUP = 100_000;

    private final PendingFile file;
    private final CarpetWriter<ClaimRow> writer;

    ClaimParquet(Path file) throws IOException {
        this.file = new PendingFile(file);
        this.writer = new CarpetWriter.Builder<>(this.file.out(), ClaimRow.class)
                .withConf(new PlainParquetConfiguration())
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withCompressionCodec(CompressionCodecName.GZIP).withCodecFactory(new Gzip())
                .withRowGroupRowCountLimit(ROWS_A_GROUP).build();
    }

    @Override
    public void write(List<ClaimRow> rows) throws IOException {
        writer.write(rows);
    }

    @Override
    public void complete() throws IOException {
        writer.close();
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
