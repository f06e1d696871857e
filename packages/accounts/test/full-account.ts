/** Every field that a body may carry, except references. */
export const fullAccount = {
  name: 'Northwind Traders',
  email: 'Office@Northwind.example',
  phone: '+1 650 253 0000',
  website: 'https://northwind.example/about',
  industry: 'food_beverage',
  numberOfEmployees: 250,
  annualRevenue: '1250000.50',
  currency: 'EUR',
  addressLine: '1 Market Square',
  city: 'Seattle',
  state: 'Washington',
  postcode: '98101',
  country: 'US',
  description: 'Imports and exports food.\n\nSince 1998.',
  isActive: false,
  externalId: 'erp-4711',
} as const;
