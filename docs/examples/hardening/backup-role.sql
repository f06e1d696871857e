CREATE ROLE bottlecrm_backup LOGIN BYPASSRLS;
GRANT pg_read_all_data TO bottlecrm_backup;
