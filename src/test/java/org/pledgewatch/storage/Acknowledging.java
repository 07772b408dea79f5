package org.pledgewatch.storage;

import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A program that writes rows and says the number of each that it was told is kept, until it is killed. */
final class Acknowledging {

    private Acknowledging() {}

    public static void main(String[] arguments) {
        JdbcDataSource source = new JdbcDataSource();
        // or the file would be closed, and so written, with every connection
        source.setURL(arguments[0] + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        write(source);
    }

    private static void write(DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("create table if not exists kept (id integer primary key)");
        Durability durability = new Durability(jdbc, new RecordPlace(source));
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
        transactions.setTransactionExecutionListeners(List.of(durability));
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        for (int id = 1; true; id++) {
            int next = id;
            Durability.Promise promise = durability.promise();
            transaction.executeWithoutResult(status -> jdbc.update("insert into kept (id) values (?)", next));
            promise.close();
            System.out.println(id);
        }
    }
}
