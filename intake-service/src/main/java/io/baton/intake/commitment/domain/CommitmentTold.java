package io.baton.intake.commitment.domain;

/**
 * What was told of a commitment.
 *
 * @param atRisk whether it was told to be at risk
 * @param outcome the last outcome that was told, or null
 * @param times how often an outcome was told
 */
public record CommitmentTold(boolean atRisk, Commitment.State outcome, int times) {
    static final CommitmentTold NOTHING = new CommitmentTold(false, null, 0);

    /** With its being at risk told. */
    public CommitmentTold withAtRisk() {
        return new CommitmentTold(true, outcome, times);
    }

    /** With an outcome told. */
    public CommitmentTold with(Commitment.State told) {
        return new CommitmentTold(atRisk, told, times + 1);
    }
}
