import { defineEntity } from '../entity/entity.ts';
import { f } from '../entity/f.ts';
import { ROLES } from '../entity/roles.ts';

/** A user's membership in one organization. Name, e-mail and avatar are the user's own, kept here for its colleagues. */
export const Profile = defineEntity('profile', {
  path: 'members',
  table: 'profiles',
  label: 'Member',
  identifier: 'Member',
  fields: {
    userId: f.uuid().readonly().unique(),
    name: f.text().readonly().optional().sortable(),
    email: f.email().readonly().sortable(),
    avatarUrl: f.url().readonly().optional(),
    role: f.enum(ROLES).default('user').sortable(),
    isActive: f.boolean().default(true),
    userIsActive: f.boolean().default(true).hidden(),
    phone: f.phone().optional(),
    jobTitle: f.text().optional(),
    joinedAt: f.datetime().readonly().sortable(),
    leftAt: f.datetime().readonly().optional(),
  },
  search: ['name', 'email', 'jobTitle'],
  access: 'administration',
  referableWhen: 't.is_active and t.user_is_active',
});

/** A group of members, which records can be assigned to. */
export const Team = defineEntity('team', {
  path: 'teams',
  table: 'teams',
  fields: {
    name: f.text().unique().sortable(),
    description: f.textarea().optional(),
    members: f.refs(() => Profile),
  },
  search: ['name'],
  access: 'administration',
});
