"""The figures' words in the user's language."""

from __future__ import annotations

from soteplan.texts.language import Language, mark

COUNTS = {
    "actions": mark("figure", "%n action(s)"),
    "goals": mark("figure", "%n goal(s)"),
}
WORDS = {
    "risk_trend": mark("figure", "Risks by level"),
    "disputed": mark("figure", "views differ, worth a talk"),
    "from_days": mark("figure", "from {days} days"),
    "from_euros": mark("figure", "from {amount} €"),
    "from_share": mark("figure", "from {share}"),
    "given_scores": mark("figure", "Scores given together"),
    "impact_1": mark("figure", "Very small"),
    "impact_2": mark("figure", "Small"),
    "impact_3": mark("figure", "Moderate"),
    "impact_4": mark("figure", "Large"),
    "impact_5": mark("figure", "Very large"),
    "probability_1": mark("figure", "Very unlikely"),
    "probability_2": mark("figure", "Unlikely"),
    "probability_3": mark("figure", "Possible"),
    "probability_4": mark("figure", "Likely"),
    "probability_5": mark("figure", "Very likely"),
    "spread": mark("figure", "{least}–{greatest}, median {median}"),
    "actions": mark("figure", "Actions"),
    "actions_by_benefit": mark("figure", "Actions by benefit goal"),
    "actions_by_goal": mark("figure", "Actions by goal"),
    "activities": mark("figure", "Activities"),
    "as_stated": mark("figure", "as stated"),
    "assumptions": mark("figure", "Assumptions"),
    "at_risk": mark("figure", "At risk"),
    "baseline": mark("figure", "Before: {name}"),
    "broken": mark("figure", "Dependency that does not hold"),
    "budget": mark("figure", "Budget"),
    "column_days": mark("figure", "Days"),
    "column_end": mark("figure", "End"),
    "column_owner": mark("figure", "Owner"),
    "column_progress": mark("figure", "Done"),
    "column_start": mark("figure", "Start"),
    "column_state": mark("figure", "State"),
    "comm_all_year": mark("figure", "all year"),
    "comm_by_group": mark("figure", "Communications by target group"),
    "comm_calendar": mark("figure", "Calendar of communications"),
    "comm_first_day": mark("figure", "1 {month}"),
    "comm_for_all": mark("figure", "For all"),
    "comm_held": mark("figure", "Held"),
    "comm_more": mark("figure", "+{count}"),
    "comm_no_channel": mark("figure", "No channel"),
    "comm_period": mark("figure", "Lasts for days"),
    "comm_repeats": mark("figure", "Repeats"),
    "comm_year": mark("figure", "Communications by month {year}"),
    "common": mark("figure", "Common to all"),
    "critical": mark("figure", "On the critical path"),
    "curve_day": mark("figure", "At the end of"),
    "curve_done": mark("figure", "Done"),
    "continued": mark("figure", "continued"),
    "contradiction": mark("figure", "Does not hold"),
    "contributes": mark("figure", "Contributes to"),
    "costs": mark("figure", "Total expenditure"),
    "delivered": mark("figure", "Delivered by the project"),
    "dependencies": mark("figure", "Dependencies"),
    "earmark": mark("figure", "of which {title}"),
    "effect_grant": mark("figure", "of which with the state grant"),
    "effect_programme": mark("figure", "The whole programme"),
    "effect_project": mark("figure", "of which the project"),
    "effect_project_alone": mark("figure", "The project"),
    "effect_whole": mark("figure", "Effect on the costs"),
    "effect_whole_years": mark("figure", "Effect on the costs {start}–{end}"),
    "effects": mark("figure", "Functional effects by work package"),
    "eligible": mark("figure", "Costs eligible for the state grant"),
    "euros": mark("figure", "Euros"),
    "groups_hear": mark("figure", "What each target group hears"),
    "hears_nothing": mark("figure", "hears nothing"),
    "message_carries_none": mark("figure", "carries no national message"),
    "message_no_group": mark("figure", "No target group"),
    "message_reaches": mark("figure", "reaches {count} of {whole} groups"),
    "message_silent": mark("figure", "reaches nobody"),
    "message_uncarried": mark("figure", "nobody carries it"),
    "messages": mark("figure", "Core messages"),
    "target_group": mark("figure", "Target group"),
    "coverage": mark("figure", "Who is reached how often"),
    "coverage_days": mark("figure", "Times on the channel"),
    "coverage_gap": mark("figure", "planned as a means, but on no day"),
    "coverage_gaps": mark("figure", "Planned, no day"),
    "coverage_missed": mark("figure", "reached on no day"),
    "coverage_sum": mark("figure", "Times in all"),
    "coverage_times": mark("figure", "how many times the group is reached"),
    "coverage_unused": mark("figure", "nothing on this channel"),
    "influence": mark("figure", "Influence"),
    "interest": mark("figure", "Interest"),
    "kept_in_touch": mark("figure", "How to keep in touch"),
    "no_channel": mark("figure", "No channel"),
    "not_assessed": mark("figure", "Not assessed"),
    "quadrant_closely": mark("figure", "Manage closely"),
    "quadrant_informed": mark("figure", "Keep informed"),
    "quadrant_monitor": mark("figure", "Monitor"),
    "quadrant_satisfied": mark("figure", "Keep satisfied"),
    "stakeholders": mark("figure", "Stakeholders by influence and interest"),
    "stance_back": mark("figure", "steps further off wanted"),
    "stance_closer": mark("figure", "steps closer wanted"),
    "stance_now": mark("figure", "Stance today"),
    "stance_there": mark("figure", "stance as wanted"),
    "stance_wanted": mark("figure", "Stance wanted"),
    "stances": mark("figure", "Stance today and wanted"),
    "from_to": mark("figure", "Baseline → target"),
    "funding_calls": mark("figure", "Funding calls"),
    "given_up": mark("figure", "{count} given up"),
    "goals_by_benefit": mark("figure", "Goals by benefit goal"),
    "grant_computed": mark("figure", "Grant by calculation"),
    "group_none": mark("figure", "None"),
    "group_several": mark("figure", "Several"),
    "expected": mark("figure", "Forecast for the rest"),
    "high": mark("figure", "High"),
    "how": mark("figure", "How?"),
    "impact": mark("figure", "Impact"),
    "indicators": mark("figure", "Indicators"),
    "intervention_logic": mark("figure", "Intervention logic"),
    "key_figures": mark("figure", "Key figures"),
    "late": mark("figure", "Late"),
    "late_year": mark("figure", "Late: its year has ended"),
    "logframe": mark("figure", "Logical framework"),
    "low": mark("figure", "Low"),
    "medium": mark("figure", "Medium"),
    "meeting": mark("figure", "Meeting"),
    "metric_baseline": mark("figure", "Start {value}"),
    "metric_baseline_line": mark("figure", "Starting level"),
    "metric_target": mark("figure", "Target {value}"),
    "metric_target_line": mark("figure", "Target"),
    "metric_values": mark("figure", "Values"),
    "metrics": mark("figure", "Metrics of communications"),
    "milestone": mark("figure", "Milestone"),
    "milestones": mark("figure", "Milestones"),
    "milestone_done": mark("figure", "Milestone reached"),
    "money_by_year": mark("figure", "Money by year"),
    "missing_growth": mark("figure", "The plan has no costs by year on today's growth path."),
    "missing_paths": mark(
        "figure", "The plan has no costs by year, neither on today's growth path nor on the programme's path."
    ),
    "missing_programme": mark("figure", "The plan has no costs by year on the programme's path."),
    "missing_project_by_year": mark("figure", "The project's effect is estimated as a whole, not by year."),
    "money_actual": mark("figure", "Used"),
    "money_cumulated": mark("figure", "Plan, actuals and forecast added up"),
    "money_forecast": mark("figure", "Forecast for the rest"),
    "money_funding": mark("figure", "Who pays"),
    "money_no_package": mark("figure", "No work package"),
    "money_others": mark("figure", "Others"),
    "money_packages": mark("figure", "Money by work package"),
    "money_plan": mark("figure", "Planned"),
    "money_unfunded": mark("figure", "Not funded"),
    "money_years": mark("figure", "Costs by year and category"),
    "municipality": mark("figure", "Municipality"),
    "net_effect": mark("figure", "Net effect"),
    "net_effect_path": mark("figure", "Net effect against today's growth path"),
    "no_activities": mark("figure", "No activities yet"),
    "no_year": mark("figure", "No year"),
    "not_stated": mark("figure", "Not stated yet"),
    "now": mark("figure", "Now"),
    "outside": mark("figure", "Outside the project"),
    "overall_objective": mark("figure", "Overall objective"),
    "planned": mark("figure", "Planned by the status date"),
    "poster_cut": mark("figure", "Cut every sheet along its marks on the left and at the top; leave the other edges."),
    "poster_lay": mark(
        "figure", "Lay the cut edge on the dashed line of the sheet before it, so that the ring marks meet, and glue."
    ),
    "poster_place": mark("figure", "Row {row}, column {column}"),
    "poster_print": mark("figure", "Print at actual size (100 %), on one side."),
    "poster_rows": mark("figure", "Put each row together first, then the rows."),
    "poster_sheets": mark("figure", "Sheets of {sheet}: {count}, {across} across and {down} down."),
    "poster_size": mark("figure", "Put together {width} × {height} cm."),
    "probability": mark("figure", "Probability"),
    "profile": mark("figure", "Profile"),
    "progress": mark("figure", "Progress"),
    "progress_curve": mark("figure", "Planned and actual progress"),
    "progress_by_package": mark("figure", "Progress by work package"),
    "planned_money": mark("figure", "Planned"),
    "purpose": mark("figure", "Purpose"),
    "quarter": mark("figure", "Q{number}"),
    "reached": mark("figure", "{done} of {whole} reached"),
    "related_projects": mark("figure", "Related projects"),
    "reporting_point": mark("figure", "Reporting point"),
    "residual": mark("figure", "After the responses"),
    "residual_of_selected": mark("figure", "After the responses, of the chosen risk"),
    "results": mark("figure", "Results"),
    "risk_matrix": mark("figure", "Risk matrix"),
    "row_dropped": mark("figure", "dropped"),
    "row_new": mark("figure", "new"),
    "schedule": mark("figure", "Schedule"),
    "scope": mark("figure", "Scope"),
    "share_of_programme": mark("figure", "{share} of the programme"),
    "site": mark("figure", "Site"),
    "sites_planned": mark("figure", "Service network as planned"),
    "sites_today": mark("figure", "Service network today"),
    "sources": mark("figure", "Sources of verification"),
    "slip": mark("figure", "{days} d"),
    "status_date": mark("figure", "Status {date}"),
    "the_project": mark("figure", "The project"),
    "today": mark("figure", "Today {date}"),
    "supposed": mark("figure", "what if"),
    "told_under": mark("figure", "See under {name}"),
    "total": mark("figure", "Total"),
    "used": mark("figure", "Used"),
    "used_of_planned": mark("figure", "{used} of {planned}"),
    "week": mark("figure", "Wk {number}"),
    "weekday_1": mark("figure", "Mon"),
    "weekday_2": mark("figure", "Tue"),
    "weekday_3": mark("figure", "Wed"),
    "weekday_4": mark("figure", "Thu"),
    "weekday_5": mark("figure", "Fri"),
    "weekday_6": mark("figure", "Sat"),
    "weekday_7": mark("figure", "Sun"),
    "why": mark("figure", "Why?"),
    "without_result": mark("figure", "Activities without a result"),
    "without_benefit_goal": mark("figure", "No benefit goal"),
    "without_owner": mark("figure", "No owner"),
    "without_phase_kind": mark("figure", "No phases"),
    "without_state": mark("figure", "No state"),
    "work_packages": mark("figure", "Work packages and actions"),
}


class LanguageLabels:
    """A figures.labels.FigureLabels over a language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def word(self, key: str, **values: object) -> str:
        return self._language.text("figure", WORDS[key], **values)

    def count(self, key: str, number: int) -> str:
        return self._language.count("figure", COUNTS[key], number)

    def choice(self, table: str, field: str, value: str) -> str:
        return self._language.choice(table, field, value)

    def date(self, iso: str) -> str:
        return self._language.date(iso)

    def month(self, iso: str) -> str:
        return self._language.month(iso)

    def month_name(self, number: int) -> str:
        return self._language.month_name(number, short=True)

    def money(self, cents: int) -> str:
        return self._language.money(cents)

    def millions(self, cents: int) -> str:
        return self._language.millions(cents)

    def number(self, value: float) -> str:
        return self._language.number(value)

    def percent(self, basis_points: int) -> str:
        return self._language.percent(basis_points)
