-- The shop's own tables, as they were before there was a CRM. They are no concern of the CRM's roles.
create table stores (
  id text primary key,
  name text not null,
  -- The CRM organization of the store, once it has one.
  crm_organization uuid unique
);

create table staff (
  id uuid primary key default gen_random_uuid(),
  store_id text not null references stores,
  email text not null unique,
  name text not null,
  job text not null check (job in ('manager', 'mechanic')),
  password_hash text not null
);

create table prices (
  service text primary key,
  cents integer not null check (cents > 0)
);

insert into stores (id, name) values ('north', 'Spokes North'), ('south', 'Spokes South');
insert into prices (service, cents) values ('inspection', 4900), ('wheel', 2500), ('brakes', 3900);
