package cn.hotline12368.console.database;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that does not answer from one that refuses what it was asked. */
public final class DatabaseAway {

    public static final String TITLE = "数据库暂时不可用，请稍后再试";

    private DatabaseAway() {}

    public static boolean is(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotGetJdbcConnectionException away -> {
                    return true;
                }
                case CannotCreateTransactionException away -> {
                    return true;
                }
                case TransactionSystemException away -> {
                    return true;
                }
                case DataAccessResourceFailureException away -> {
                    return true;
                }
                case TransientDataAccessResourceException away -> {
                    return true;
                }
                case RecoverableDataAccessException away -> {
                    return true;
                }
                case QueryTimeoutException away -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
