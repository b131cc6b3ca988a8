CREATE TABLE "action" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "package_id" TEXT REFERENCES "package"("id"),
   "code" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "state" TEXT NOT NULL,
   "progress" INTEGER,
   "start_date" TEXT,
   "end_date" TEXT,
   "description" TEXT NOT NULL,
   "assumption" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "action_goal" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "action_id" TEXT REFERENCES "action"("id"),
   "goal_id" TEXT REFERENCES "goal"("id"),
   "explanation" TEXT NOT NULL,
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "actual" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "cost_category_id" TEXT REFERENCES "cost_category"("id"),
   "month" TEXT,
   "package_id" TEXT REFERENCES "package"("id"),
   "grant_id" TEXT REFERENCES "grant"("id"),
   "amount" INTEGER,
   "source" TEXT NOT NULL,
   "ledger_import_id" TEXT REFERENCES "ledger_import"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "agenda_item" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "meeting_id" TEXT REFERENCES "meeting"("id"),
   "body_id" TEXT REFERENCES "party"("id"),
   "title" TEXT NOT NULL,
   "minutes" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "assumption" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "package_id" TEXT REFERENCES "package"("id"),
   "description" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "attendance" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "meeting_id" TEXT REFERENCES "meeting"("id"),
   "party_id" TEXT REFERENCES "party"("id"),
   "present" INTEGER NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "benefit_estimate" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "package_id" TEXT REFERENCES "package"("id"),
   "title" TEXT NOT NULL,
   "benefit" INTEGER,
   "project_cost" INTEGER,
   "printed_net" INTEGER,
   "start_year" INTEGER,
   "end_year" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "budget_line" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "cost_category_id" TEXT REFERENCES "cost_category"("id"),
   "year" INTEGER,
   "package_id" TEXT REFERENCES "package"("id"),
   "grant_id" TEXT REFERENCES "grant"("id"),
   "amount" INTEGER,
   "formula" TEXT NOT NULL,
   "remark" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "change" (
   "seq" INTEGER PRIMARY KEY NOT NULL,
   "change_set_id" TEXT NOT NULL,
   "table_name" TEXT NOT NULL,
   "row_id" TEXT NOT NULL,
   "before" TEXT,
   "after" TEXT
) STRICT;
CREATE TABLE "change_set" (
   "seq" INTEGER PRIMARY KEY NOT NULL,
   "id" TEXT NOT NULL,
   "previous_id" TEXT NOT NULL,
   "time" TEXT NOT NULL,
   "author" TEXT NOT NULL,
   "copy_id" TEXT NOT NULL,
   "origin" TEXT NOT NULL,
   "label" TEXT NOT NULL,
   "undoes" TEXT NOT NULL,
   "meeting_id" TEXT
) STRICT;
CREATE TABLE "channel" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "claim" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "grant_id" TEXT REFERENCES "grant"("id"),
   "start_month" TEXT,
   "end_month" TEXT,
   "state" TEXT NOT NULL,
   "date" TEXT,
   "paid" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "comm_action" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "channel_id" TEXT REFERENCES "channel"("id"),
   "core_message_id" TEXT REFERENCES "core_message"("id"),
   "comm_objective_id" TEXT REFERENCES "comm_objective"("id"),
   "action_id" TEXT REFERENCES "action"("id"),
   "owner_id" TEXT REFERENCES "party"("id"),
   "timing" TEXT NOT NULL,
   "start_date" TEXT,
   "end_date" TEXT,
   "repeat" TEXT NOT NULL,
   "milestone_id" TEXT REFERENCES "milestone"("id"),
   "meeting_id" TEXT REFERENCES "meeting"("id"),
   "offset_days" INTEGER,
   "cost" INTEGER,
   "state" TEXT NOT NULL,
   "reached" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "comm_audience" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "comm_action_id" TEXT REFERENCES "comm_action"("id"),
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "comm_duty" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "party_id" TEXT REFERENCES "party"("id"),
   "title" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "comm_means" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "channel_id" TEXT REFERENCES "channel"("id"),
   "title" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "comm_objective" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "title" TEXT NOT NULL,
   "description" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "comm_occurrence" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "comm_action_id" TEXT REFERENCES "comm_action"("id"),
   "due_date" TEXT,
   "date" TEXT,
   "state" TEXT NOT NULL,
   "reached" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "comm_timing" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "start_date" TEXT,
   "end_date" TEXT,
   "repeat" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "core_message" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "level" TEXT NOT NULL,
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "carries_id" TEXT REFERENCES "core_message"("id"),
   "title" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "cost_category" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "parent_id" TEXT REFERENCES "cost_category"("id"),
   "code" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "printed_total" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "decision" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "meeting_id" TEXT REFERENCES "meeting"("id"),
   "agenda_item_id" TEXT REFERENCES "agenda_item"("id"),
   "title" TEXT NOT NULL,
   "subject_table" TEXT NOT NULL,
   "subject_id" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "due_date" TEXT,
   "state" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "dependency" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "from_phase_id" TEXT REFERENCES "phase"("id"),
   "from_milestone_id" TEXT REFERENCES "milestone"("id"),
   "to_phase_id" TEXT REFERENCES "phase"("id"),
   "to_milestone_id" TEXT REFERENCES "milestone"("id"),
   "kind" TEXT NOT NULL,
   "lag" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "earmark" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "year" INTEGER,
   "grant_id" TEXT REFERENCES "grant"("id"),
   "package_id" TEXT REFERENCES "package"("id"),
   "amount" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "effect" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "package_id" TEXT REFERENCES "package"("id"),
   "goal_id" TEXT REFERENCES "goal"("id"),
   "title" TEXT NOT NULL,
   "description" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "evaluation" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "reporting_point_id" TEXT REFERENCES "reporting_point"("id"),
   "goal_id" TEXT REFERENCES "goal"("id"),
   "action_id" TEXT REFERENCES "action"("id"),
   "light" TEXT NOT NULL,
   "justification" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "feedback" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "date" TEXT,
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "channel_id" TEXT REFERENCES "channel"("id"),
   "comm_action_id" TEXT REFERENCES "comm_action"("id"),
   "owner_id" TEXT REFERENCES "party"("id"),
   "due_date" TEXT,
   "state" TEXT NOT NULL,
   "answer" TEXT NOT NULL,
   "answered_date" TEXT,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "forecast" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "cost_category_id" TEXT REFERENCES "cost_category"("id"),
   "month" TEXT,
   "package_id" TEXT REFERENCES "package"("id"),
   "grant_id" TEXT REFERENCES "grant"("id"),
   "amount" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "funding" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "grant_id" TEXT REFERENCES "grant"("id"),
   "year" INTEGER,
   "amount" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "goal" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "tree" TEXT NOT NULL,
   "parent_id" TEXT REFERENCES "goal"("id"),
   "kind" TEXT NOT NULL,
   "code" TEXT NOT NULL,
   "code_fixed" INTEGER NOT NULL,
   "title" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "in_project" TEXT NOT NULL,
   "year" INTEGER,
   "state" TEXT NOT NULL,
   "description" TEXT NOT NULL,
   "assumption" TEXT NOT NULL,
   "logframe" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "goal_link" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "from_goal_id" TEXT REFERENCES "goal"("id"),
   "to_goal_id" TEXT REFERENCES "goal"("id"),
   "explanation" TEXT NOT NULL,
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "grant" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "code" TEXT NOT NULL,
   "funder_id" TEXT REFERENCES "party"("id"),
   "ceiling" INTEGER,
   "rate" INTEGER,
   "overhead_rate" INTEGER,
   "state" TEXT NOT NULL,
   "start_date" TEXT,
   "end_date" TEXT,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "indicator" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "goal_id" TEXT REFERENCES "goal"("id"),
   "action_id" TEXT REFERENCES "action"("id"),
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "channel_id" TEXT REFERENCES "channel"("id"),
   "topic" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   "unit" TEXT NOT NULL,
   "direction" TEXT NOT NULL,
   "baseline" REAL,
   "target" REAL,
   "frequency" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "key_figure" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "value" REAL,
   "unit" TEXT NOT NULL,
   "text" TEXT NOT NULL,
   "year" INTEGER,
   "source" TEXT NOT NULL,
   "states" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "ledger_account" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "ledger_mapping_id" TEXT REFERENCES "ledger_mapping"("id"),
   "account" TEXT NOT NULL,
   "cost_centre" TEXT NOT NULL,
   "cost_category_id" TEXT REFERENCES "cost_category"("id"),
   "package_id" TEXT REFERENCES "package"("id"),
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "ledger_import" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "digest" TEXT NOT NULL,
   "date" TEXT,
   "ledger_mapping_id" TEXT REFERENCES "ledger_mapping"("id"),
   "grant_id" TEXT REFERENCES "grant"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "ledger_mapping" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "date_column" TEXT NOT NULL,
   "account_column" TEXT NOT NULL,
   "amount_column" TEXT NOT NULL,
   "text_column" TEXT NOT NULL,
   "package_column" TEXT NOT NULL,
   "sign" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "measurement" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "indicator_id" TEXT REFERENCES "indicator"("id"),
   "date" TEXT,
   "value" REAL,
   "text" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "meeting" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "body_id" TEXT REFERENCES "party"("id"),
   "title" TEXT NOT NULL,
   "date" TEXT,
   "place" TEXT NOT NULL,
   "minutes" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "membership" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "body_id" TEXT REFERENCES "party"("id"),
   "party_id" TEXT REFERENCES "party"("id"),
   "role" TEXT NOT NULL,
   "sector" TEXT NOT NULL,
   "requirement" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "message_audience" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "core_message_id" TEXT REFERENCES "core_message"("id"),
   "target_group_id" TEXT REFERENCES "target_group"("id"),
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "milestone" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "package_id" TEXT REFERENCES "package"("id"),
   "action_id" TEXT REFERENCES "action"("id"),
   "title" TEXT NOT NULL,
   "date" TEXT,
   "pinned" INTEGER NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "state" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "package" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "code" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "description" TEXT NOT NULL,
   "printed_budget" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "party" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "parent_id" TEXT REFERENCES "party"("id"),
   "kind" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "short_name" TEXT NOT NULL,
   "organisation_type" TEXT NOT NULL,
   "participation" TEXT NOT NULL,
   "commitment" TEXT NOT NULL,
   "commitment_date" TEXT,
   "duty" TEXT NOT NULL,
   "email" TEXT NOT NULL,
   "phone" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "phase" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "action_id" TEXT REFERENCES "action"("id"),
   "kind" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "start_date" TEXT,
   "end_date" TEXT,
   "pinned" INTEGER NOT NULL,
   "progress" INTEGER,
   "owner_id" TEXT REFERENCES "party"("id"),
   "state" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "plan" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "programme" TEXT NOT NULL,
   "applicant_id" TEXT REFERENCES "party"("id"),
   "start_date" TEXT,
   "end_date" TEXT,
   "status_date" TEXT,
   "currency" TEXT NOT NULL,
   "language" TEXT NOT NULL,
   "risk_steps" TEXT NOT NULL,
   "score_rule" TEXT NOT NULL,
   "tolerance" TEXT NOT NULL,
   "summary" TEXT NOT NULL,
   "illustrative" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "reporting_point" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "date" TEXT,
   "state" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "code" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "category" TEXT NOT NULL,
   "cause" TEXT NOT NULL,
   "event" TEXT NOT NULL,
   "consequence" TEXT NOT NULL,
   "probability" INTEGER,
   "impact" INTEGER,
   "residual_probability" INTEGER,
   "residual_impact" INTEGER,
   "strategy" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "state" TEXT NOT NULL,
   "review_date" TEXT,
   "proximity" TEXT NOT NULL,
   "proximity_date" TEXT,
   "occurred_date" TEXT,
   "outcome" TEXT NOT NULL,
   "goal_id" TEXT REFERENCES "goal"("id"),
   "package_id" TEXT REFERENCES "package"("id"),
   "action_id" TEXT REFERENCES "action"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk_class" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "probability" INTEGER,
   "impact" INTEGER,
   "level" TEXT NOT NULL,
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk_link" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "risk_id" TEXT REFERENCES "risk"("id"),
   "goal_id" TEXT REFERENCES "goal"("id"),
   "package_id" TEXT REFERENCES "package"("id"),
   "action_id" TEXT REFERENCES "action"("id"),
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk_response" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "risk_id" TEXT REFERENCES "risk"("id"),
   "title" TEXT NOT NULL,
   "owner_id" TEXT REFERENCES "party"("id"),
   "due_date" TEXT,
   "action_id" TEXT REFERENCES "action"("id"),
   "phase_id" TEXT REFERENCES "phase"("id"),
   "state" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk_review" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "risk_id" TEXT REFERENCES "risk"("id"),
   "date" TEXT,
   "kind" TEXT NOT NULL,
   "steps" TEXT NOT NULL,
   "level" TEXT NOT NULL,
   "residual_level" TEXT NOT NULL,
   "meeting_id" TEXT REFERENCES "meeting"("id"),
   "probability" INTEGER,
   "impact" INTEGER,
   "residual_probability" INTEGER,
   "residual_impact" INTEGER,
   "party_id" TEXT REFERENCES "party"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk_step" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "side" TEXT NOT NULL,
   "step" INTEGER,
   "title" TEXT NOT NULL,
   "description" TEXT NOT NULL,
   "money" INTEGER,
   "days" INTEGER,
   "share" INTEGER,
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk_vote" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "risk_id" TEXT REFERENCES "risk"("id"),
   "risk_review_id" TEXT REFERENCES "risk_review"("id"),
   "voter" TEXT NOT NULL,
   "probability" INTEGER,
   "impact" INTEGER,
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "scope_item" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "description" TEXT NOT NULL,
   "brings" TEXT NOT NULL,
   "receives" TEXT NOT NULL,
   "organisation_id" TEXT REFERENCES "party"("id"),
   "package_id" TEXT REFERENCES "package"("id"),
   "action_id" TEXT REFERENCES "action"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "seal" (
   "id" INTEGER PRIMARY KEY NOT NULL,
   "digest" TEXT NOT NULL
) STRICT;
CREATE TABLE "site" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "municipality" TEXT NOT NULL,
   "profile_today" TEXT NOT NULL,
   "profile_planned" TEXT NOT NULL,
   "party_id" TEXT REFERENCES "party"("id"),
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "snapshot" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "date" TEXT,
   "change_set_id" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "staff_cost" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "cost_category_id" TEXT REFERENCES "cost_category"("id"),
   "title" TEXT NOT NULL,
   "package_id" TEXT REFERENCES "package"("id"),
   "grant_id" TEXT REFERENCES "grant"("id"),
   "year" INTEGER,
   "person_months" REAL,
   "monthly_pay" INTEGER,
   "side_rate" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "target_group" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "parent_id" TEXT REFERENCES "target_group"("id"),
   "code" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "influence" INTEGER,
   "interest" INTEGER,
   "stance_today" TEXT NOT NULL,
   "stance_wanted" TEXT NOT NULL,
   "stance" TEXT NOT NULL,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "timing_milestone" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "comm_timing_id" TEXT REFERENCES "comm_timing"("id"),
   "milestone_id" TEXT REFERENCES "milestone"("id"),
   "position" TEXT NOT NULL
) STRICT;
CREATE TABLE "trajectory" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL,
   "year" INTEGER,
   "amount" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "variant" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "benefit_change" INTEGER,
   "delay" INTEGER,
   "cost_change" INTEGER,
   "position" TEXT NOT NULL,
   "note" TEXT NOT NULL
) STRICT;
CREATE INDEX "idx_action_goal_action_id"
    ON "action_goal" ("action_id");
CREATE INDEX "idx_action_goal_goal_id"
    ON "action_goal" ("goal_id");
CREATE INDEX "idx_action_package_id"
    ON "action" ("package_id");
CREATE INDEX "idx_actual_cost_category_id"
    ON "actual" ("cost_category_id");
CREATE INDEX "idx_actual_ledger_import_id"
    ON "actual" ("ledger_import_id");
CREATE INDEX "idx_agenda_item_body_id"
    ON "agenda_item" ("body_id");
CREATE INDEX "idx_agenda_item_meeting_id"
    ON "agenda_item" ("meeting_id");
CREATE INDEX "idx_attendance_meeting_id"
    ON "attendance" ("meeting_id");
CREATE INDEX "idx_attendance_party_id"
    ON "attendance" ("party_id");
CREATE INDEX "idx_budget_line_cost_category_id"
    ON "budget_line" ("cost_category_id");
CREATE INDEX "idx_change_change_set_id"
    ON "change" ("change_set_id");
CREATE INDEX "idx_change_row_id"
    ON "change" ("row_id");
CREATE INDEX "idx_change_set_id"
    ON "change_set" ("id");
CREATE INDEX "idx_comm_action_target_group_id"
    ON "comm_action" ("target_group_id");
CREATE INDEX "idx_comm_audience_comm_action_id"
    ON "comm_audience" ("comm_action_id");
CREATE INDEX "idx_comm_audience_target_group_id"
    ON "comm_audience" ("target_group_id");
CREATE INDEX "idx_comm_duty_target_group_id"
    ON "comm_duty" ("target_group_id");
CREATE INDEX "idx_comm_means_target_group_id"
    ON "comm_means" ("target_group_id");
CREATE INDEX "idx_comm_objective_target_group_id"
    ON "comm_objective" ("target_group_id");
CREATE INDEX "idx_comm_occurrence_comm_action_id"
    ON "comm_occurrence" ("comm_action_id");
CREATE INDEX "idx_comm_timing_target_group_id"
    ON "comm_timing" ("target_group_id");
CREATE INDEX "idx_core_message_target_group_id"
    ON "core_message" ("target_group_id");
CREATE INDEX "idx_cost_category_parent_id"
    ON "cost_category" ("parent_id");
CREATE INDEX "idx_decision_meeting_id"
    ON "decision" ("meeting_id");
CREATE INDEX "idx_dependency_from_milestone_id"
    ON "dependency" ("from_milestone_id");
CREATE INDEX "idx_dependency_from_phase_id"
    ON "dependency" ("from_phase_id");
CREATE INDEX "idx_dependency_to_milestone_id"
    ON "dependency" ("to_milestone_id");
CREATE INDEX "idx_dependency_to_phase_id"
    ON "dependency" ("to_phase_id");
CREATE INDEX "idx_evaluation_action_id"
    ON "evaluation" ("action_id");
CREATE INDEX "idx_evaluation_goal_id"
    ON "evaluation" ("goal_id");
CREATE INDEX "idx_evaluation_reporting_point_id"
    ON "evaluation" ("reporting_point_id");
CREATE INDEX "idx_forecast_cost_category_id"
    ON "forecast" ("cost_category_id");
CREATE INDEX "idx_goal_link_from_goal_id"
    ON "goal_link" ("from_goal_id");
CREATE INDEX "idx_goal_link_to_goal_id"
    ON "goal_link" ("to_goal_id");
CREATE INDEX "idx_goal_parent_id"
    ON "goal" ("parent_id");
CREATE INDEX "idx_ledger_account_ledger_mapping_id"
    ON "ledger_account" ("ledger_mapping_id");
CREATE INDEX "idx_measurement_indicator_id"
    ON "measurement" ("indicator_id");
CREATE INDEX "idx_membership_body_id"
    ON "membership" ("body_id");
CREATE INDEX "idx_message_audience_core_message_id"
    ON "message_audience" ("core_message_id");
CREATE INDEX "idx_message_audience_target_group_id"
    ON "message_audience" ("target_group_id");
CREATE INDEX "idx_milestone_action_id"
    ON "milestone" ("action_id");
CREATE INDEX "idx_milestone_package_id"
    ON "milestone" ("package_id");
CREATE INDEX "idx_phase_action_id"
    ON "phase" ("action_id");
CREATE INDEX "idx_risk_link_action_id"
    ON "risk_link" ("action_id");
CREATE INDEX "idx_risk_link_goal_id"
    ON "risk_link" ("goal_id");
CREATE INDEX "idx_risk_link_package_id"
    ON "risk_link" ("package_id");
CREATE INDEX "idx_risk_link_risk_id"
    ON "risk_link" ("risk_id");
CREATE INDEX "idx_risk_response_risk_id"
    ON "risk_response" ("risk_id");
CREATE INDEX "idx_risk_review_risk_id"
    ON "risk_review" ("risk_id");
CREATE INDEX "idx_risk_vote_risk_id"
    ON "risk_vote" ("risk_id");
CREATE INDEX "idx_risk_vote_risk_review_id"
    ON "risk_vote" ("risk_review_id");
CREATE INDEX "idx_staff_cost_cost_category_id"
    ON "staff_cost" ("cost_category_id");
CREATE INDEX "idx_target_group_parent_id"
    ON "target_group" ("parent_id");
CREATE INDEX "idx_timing_milestone_comm_timing_id"
    ON "timing_milestone" ("comm_timing_id");
CREATE INDEX "idx_timing_milestone_milestone_id"
    ON "timing_milestone" ("milestone_id");
