package io.baton.intake.casefile;

import io.baton.contracts.contact.CaseOpened;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.JudgeIssue;
import io.baton.intake.casefile.domain.Stamped;
import io.baton.intake.issue.IssueContacts;
import io.baton.intake.issue.JudgeIssues;
import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.IssueGroup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Brings cases into the groups of their issues, and what is found of groups back to the cases of a partition. */
@Singleton
final class IssueMembers {
    private static final int AT_ONCE = 500;

    private final IssueContacts contacts;
    private final JudgeIssues issues;

    IssueMembers(IssueContacts contacts, JudgeIssues issues) {
        this.contacts = contacts;
        this.issues = issues;
    }

    /** Adds the cases of which something new is known of their opening. */
    void save(Connection connection, List<CaseStore.Change> cases) throws SQLException {
        contacts.add(
                connection,
                cases.stream()
                        .filter(IssueMembers::tellsAnIssue)
                        .map(change -> made(change.after()))
                        .toList());
    }

    /** Judges what a partition's mark makes due; whether other partitions have members to tell of it. */
    boolean judge(Connection connection, PlacedMark mark, CaseMark.Reached reached) throws SQLException {
        return issues.at(
                connection,
                reached.historic(),
                mark.lane(),
                reached.moment(),
                mark.policies().currentPolicy().widespreadIssue());
    }

    /** The next members of groups on the mark's partition whose cases do not know of it. */
    List<IssueContacts.Member> untold(Connection connection, PlacedMark mark, CaseMark.Reached reached)
            throws SQLException {
        return contacts.untold(connection, reached.historic(), mark.lane(), AT_ONCE);
    }

    void told(Connection connection, List<UUID> caseIds) throws SQLException {
        contacts.told(connection, caseIds);
    }

    static JudgeIssue.Group group(IssueContacts.Member member) {
        return new JudgeIssue.Group(
                member.groupId(),
                member.leadCaseId(),
                member.customers(),
                member.usual(),
                member.starts(),
                member.joinedAt());
    }

    private static boolean tellsAnIssue(CaseStore.Change change) {
        Stamped<CaseOpened> now = change.after().file().facts().opened();
        CaseFile before = change.before().file();
        return now != null
                && now.fact().issueType() != null
                && (before == null || !Objects.equals(before.facts().opened(), now));
    }

    private static IssueContacts.Made made(StoredCase stored) {
        CaseFile file = stored.file();
        Stamped<CaseOpened> opened = file.facts().opened();
        CaseOpened data = opened.fact();
        return new IssueContacts.Made(
                new Contact(
                        file.caseId(),
                        file.source() + "#" + data.customer().id(),
                        opened.at().time()),
                IssueGroup.issueId(data.brand(), data.product(), data.issueType()),
                file.historic(),
                stored.lane());
    }
}
