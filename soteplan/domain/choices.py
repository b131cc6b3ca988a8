"""Values that several parts of the plan share."""

STATES = {
    "not_started": "Not started",
    "under_way": "Under way",
    "done": "Done",
    "paused": "Paused",
    "dropped": "Dropped",
}

PARTICIPATION = {
    "none": "Not taking part",
    "applicant": "Applicant",
    "participant": "Participant",
    "partner": "Partner",
}
