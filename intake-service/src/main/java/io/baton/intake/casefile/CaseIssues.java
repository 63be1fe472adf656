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
import java.util.List;
import java.util.Objects;

/** Tells what customers open cases about, so that cases of all partitions can be seen together. */
@Singleton
final class CaseIssues {
    private final IssueContacts contacts;

    CaseIssues(IssueContacts contacts) {
        this.contacts = contacts;
    }

    /** Adds the cases of which something new is known of their opening; a case without an issue type is about nothing. */
    void save(Connection connection, List<CaseStore.Change> cases) throws SQLException {
        contacts.add(
                connection,
                cases.stream()
                        .filter(CaseIssues::tellsAnIssue)
                        .map(change -> made(change.after().file()))
                        .toList());
    }

    private static boolean tellsAnIssue(CaseStore.Change change) {
        Stamped<CaseOpened> now = change.after().file().facts().opened();
        CaseFile before = change.before().file();
        return now != null
                && now.fact().issueType() != null
                && (before == null || !Objects.equals(before.facts().opened(), now));
    }

    private static IssueContacts.Made made(CaseFile file) {
        Stamped<CaseOpened> opened = file.facts().opened();
        CaseOpened data = opened.fact();
        Contact contact = new Contact(
                file.caseId(),
                IssueGroup.issueId(data.brand(), data.product(), data.issueType()),
                file.source() + "#" + data.customer().id(),
                opened.at().time());
        return new IssueContacts.Made(contact, file.historic());
    }
}
