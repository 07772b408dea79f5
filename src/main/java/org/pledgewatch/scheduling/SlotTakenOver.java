package org.pledgewatch.scheduling;

/** Another worker has the slot: what this one did since it last held the fence must not be stored. */
class SlotTakenOver extends RuntimeException {

    private static final long serialVersionUID = 1;

    SlotTakenOver(Claim claim) {
        super("The slot " + claim.slot().name() + " of the job " + claim.job() + " was taken over by another worker.");
    }
}
