-- What is withdrawn stays in sight, with the day and the reason; a commitment that another replaces has a reason too.
alter table commitment add column withdrawn_on date;
alter table commitment add column withdrawn_recorded_at timestamp(6) with time zone;
alter table commitment add column ended_reason varchar(2000);
alter table undertaking add column withdrew_reason varchar(2000);

-- Where at the desk what a call sent waits.
alter table past_call add column location varchar(200);
