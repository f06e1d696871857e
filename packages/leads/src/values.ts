/** Where a lead stands. `converted` is terminal and reached by conversion alone. */
export const LEAD_STATUSES = ['assigned', 'in_process', 'converted', 'recycled', 'closed'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** How a lead came to us. */
export const LEAD_SOURCES = [
  'call',
  'email',
  'existing_customer',
  'partner',
  'public_relations',
  'campaign',
  'website',
  'other',
] as const;

export const LEAD_RATINGS = ['hot', 'warm', 'cold'] as const;
