import type { Migration } from '@bottlecrm/core';

export const respondentUserAgent: Migration = {
  name: '0005-respondent-user-agent',
  tables: ['estimates'],
  up: [
    `alter table "estimates" add "respondent_user_agent" text null`,
    `alter table "estimates" add constraint "estimates_respondent_user_agent_check" check ((char_length(respondent_user_agent) <= 255))`,
  ],
  down: [`alter table "estimates" drop column "respondent_user_agent"`],
};
