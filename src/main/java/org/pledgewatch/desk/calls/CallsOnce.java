package org.pledgewatch.desk.calls;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does each call once, however often it is repeated with its key, also at the same moment. */
@Component
class CallsOnce {

    private final PastCalls past;
    private final TransactionOperations transaction;

    CallsOnce(PastCalls past, TransactionOperations transaction) {
        this.past = past;
        this.transaction = transaction;
    }

    /** @param doing in one transaction with the note of what was answered */
    CallAnswer answer(Call call, Supplier<CallAnswer> doing) {
        String key = call.key();
        if (key == null) {
            return transaction.execute(status -> doing.get());
        }
        try {
            return transaction.execute(status -> before(call, key).orElseGet(() -> {
                CallAnswer answer = doing.get();
                if (answer.isDone()) {
                    past.keep(call.me().id(), key, new PastCalls.Past(call.digest(), answer));
                }
                return answer;
            }));
        } catch (DuplicateKeyException another) {
            return transaction.execute(status -> before(call, key)).orElseThrow(() -> another);
        }
    }

    private Optional<CallAnswer> before(Call call, String key) {
        return past.find(call.me().id(), key)
                .map(before -> before.digest().equals(call.digest())
                        ? before.answer()
                        : CallAnswer.problem(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "This Idempotency-Key was used for another call: take a new key for a new call."));
    }
}
