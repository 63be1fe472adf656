package io.baton.routing.handoff.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.SnapshotApproval;
import io.baton.contracts.escalation.SnapshotMessage;
import io.baton.contracts.escalation.SnapshotPromise;
import java.util.ArrayList;
import java.util.List;

/** What the case leaves open: what the customer asked last, approvals, promises, and what nobody wrote down. */
final class OpenQuestions {
    private static final int MOST_ASKED = 3;

    private OpenQuestions() {}

    static List<String> of(CaseSnapshot snapshot) {
        List<String> questions = new ArrayList<>(unanswered(snapshot.messages()));
        snapshot.approvals().forEach(approval -> questions.add(approval(approval)));
        snapshot.promises().forEach(promise -> questions.add(promise(promise)));
        if (snapshot.attempts().isEmpty()) {
            questions.add("What has been tried so far? No attempt is recorded.");
        }
        if (snapshot.issueType() == null && snapshot.product() == null) {
            questions.add("What is the case about? Neither issue type nor product is recorded.");
        }
        return questions;
    }

    /** Questions of the customer that no human has written after. */
    private static List<String> unanswered(List<SnapshotMessage> messages) {
        List<String> asked = new ArrayList<>();
        for (SnapshotMessage message : messages) {
            if (message.author().kind() == AuthorKind.AGENT) {
                asked.clear();
            } else if (message.author().kind() == AuthorKind.CUSTOMER) {
                asked.addAll(questionsIn(message.text()));
            }
        }
        return asked.size() <= MOST_ASKED ? asked : asked.subList(asked.size() - MOST_ASKED, asked.size());
    }

    private static List<String> questionsIn(String text) {
        List<String> questions = new ArrayList<>();
        for (String sentence : text.strip().replaceAll("\\s+", " ").split("(?<=[.!?؟？])\\s*")) {
            if (sentence.length() > 1 && "?؟？".indexOf(sentence.charAt(sentence.length() - 1)) >= 0) {
                questions.add("The customer asks: " + sentence);
            }
        }
        return questions;
    }

    private static String approval(SnapshotApproval approval) {
        String amount = approval.amount() == null
                ? ""
                : " of " + approval.amount().toPlainString()
                        + (approval.currency() == null ? "" : " " + approval.currency());
        String limit = approval.limit() == null
                ? ""
                : " (the front line's limit is " + approval.limit().toPlainString() + ")";
        return "Is the " + approval.action() + amount + " approved?" + limit;
    }

    private static String promise(SnapshotPromise promise) {
        return "Will the promise be kept: " + promise.what() + ", due " + promise.due() + "?";
    }
}
