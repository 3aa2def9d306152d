-- Why: saved units are offered to their city before anybody else (办法§13); from this figure on there is a window.
insert into rule_parameter (name, value, effective_from, basis) values
    ('FIRST_CALL_DAYS', 2, '2022-07-01', '办法§13 优先收储（AMB-09，窗口期 2 个交易日）');
