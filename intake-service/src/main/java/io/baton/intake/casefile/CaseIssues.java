package io.baton.intake.casefile;

import io.baton.contracts.contact.CaseOpened;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.Stamped;
import io.baton.intake.issue.IssueContacts;
import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.IssueGroup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells what customers open cases about, so that cases of all partitions can be seen together. */
@Singleton
final class CaseIssues {
    private final IssueContacts contacts;

    CaseIssues(IssueContacts contacts) {
        this.contacts = contacts;
    }

    /**
     * Adds the cases of whose opening something new is known, or that turned live; a case without an issue type is about
     * nothing.
     */
    void save(Connection connection, CaseBatch batch) throws SQLException {
        List<IssueContacts.Made> made = new ArrayList<>();
        batch.openings().forEach((caseId, known) -> {
            CaseFile file = batch.current(caseId);
            Stamped<CaseOpened> opened = file.facts().opened();
            if (opened != null && opened.fact().issueType() != null) {
                made.add(made(file, opened, known));
            }
        });
        contacts.add(connection, made);
    }

    private static IssueContacts.Made made(CaseFile file, Stamped<CaseOpened> opened, KnownOpening known) {
        CaseOpened data = opened.fact();
        Contact contact = new Contact(
                file.caseId(),
                IssueGroup.issueId(data.brand(), data.product(), data.issueType()),
                file.source() + "#" + data.customer().id(),
                opened.at().time());
        return new IssueContacts.Made(contact, file.source(), file.historic(), known.appendedAt(), known.knownAt());
    }
}
