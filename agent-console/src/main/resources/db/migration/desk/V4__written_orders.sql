-- An order may also be left in writing; then there is no call, and the talk before it stands in written_line.
alter table desk.work_order
    alter column call_id drop not null,
    alter column need_no drop not null,
    add column channel text not null default 'hotline'
        check (channel in ('hotline', 'web', 'hall', 'mobile', 'circuit')),
    add column name    text,
    add constraint work_order_origin check ((channel = 'hotline') = (call_id is not null and need_no is not null));

create table desk.written_line (
    order_no text        not null references desk.work_order,
    seq      integer     not null,
    at       timestamptz not null,
    who      text        not null check (who in ('caller', 'machine')),
    text     text        not null,
    primary key (order_no, seq)
);

-- Numbers of orders that the consoles give out, counted together; bridges count for themselves under other digits.
create table desk.order_counter (
    day   text    primary key check (day ~ '^[0-9]{6}$'),
    count integer not null
);
