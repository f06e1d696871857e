import { defineEntity, f, Profile, Team } from '@bottlecrm/core';

/** The industries that an account or a lead may be in. */
export const INDUSTRIES = [
  'advertising',
  'agriculture',
  'apparel',
  'automotive',
  'banking',
  'biotechnology',
  'building_materials',
  'chemical',
  'computer',
  'education',
  'electronics',
  'energy',
  'entertainment',
  'finance',
  'food_beverage',
  'grocery',
  'healthcare',
  'insurance',
  'legal',
  'manufacturing',
  'publishing',
  'real_estate',
  'service',
  'software',
  'sports',
  'technology',
  'telecommunications',
  'television',
  'transportation',
  'venture_capital',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** A company that the organization does business with, or wants to. */
export const Account = defineEntity('account', {
  path: 'accounts',
  table: 'accounts',
  fields: {
    name: f.text().unique().sortable(),
    email: f.email().optional(),
    phone: f.phone().optional(),
    website: f.url().optional(),
    industry: f.enum(INDUSTRIES, { title: 'Industry' }).optional(),
    numberOfEmployees: f.integer({ min: 0 }).optional().sortable(),
    annualRevenue: f.money({ min: 0 }).optional().sortable(),
    currency: f
      .currency()
      .optional()
      .describe("The currency of annualRevenue. When absent, the organization's default of that moment."),
    ...f.address(),
    description: f.textarea().optional(),
    isActive: f.boolean().default(true),
    assignees: f.refs(() => Profile),
    teams: f.refs(() => Team),
  },
  search: ['name', 'email', 'phone', 'website'],
  access: 'shared',
});
