-- Why: most tests let a unit sell what it saved on the day on which it has it; InvitationsTest opens the window for itself.
alter table rule_parameter disable trigger rule_parameter_stays;
update rule_parameter set value = 0 where name = 'FIRST_CALL_DAYS';
alter table rule_parameter enable trigger rule_parameter_stays;
