package org.pledgewatch.desk.figures;

import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.exchange.imports.Confirmation;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.exchange.imports.ImportUndo;
import org.pledgewatch.exchange.imports.Origin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports as members do them: each step with its note of who did it. */
@Service
@Transactional
class ImportDesk {

    private final FigureImports imports;
    private final ImportUndo undo;
    private final AuditTrail audit;

    ImportDesk(FigureImports imports, ImportUndo undo, AuditTrail audit) {
        this.imports = imports;
        this.undo = undo;
        this.audit = audit;
    }

    long receive(Member me, String name, byte[] content) {
        long id = imports.receive(name, content, Origin.UPLOAD, Authors.of(me));
        audit.note(me, "brought a file of figures", "import " + id);
        return id;
    }

    Confirmation record(Member me, long id, String seen, String reason) {
        Confirmation done = imports.confirm(id, seen, reason, Authors.of(me));
        if (done == Confirmation.RECORDED) {
            audit.note(me, "recorded an import", "import " + id);
        }
        return done;
    }

    boolean drop(Member me, long id) {
        boolean dropped = imports.drop(id);
        if (dropped) {
            audit.note(me, "dropped a file of figures", "import " + id);
        }
        return dropped;
    }

    Confirmation undo(Member me, long id, String seen, String reason) {
        Confirmation done = undo.undo(id, seen, reason, Authors.of(me));
        if (done == Confirmation.RECORDED) {
            audit.note(me, "undid an import", "import " + id + ": " + reason);
        }
        return done;
    }
}
