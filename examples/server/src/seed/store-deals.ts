import type { Ctx } from '@bottlecrm/core';
import { storeAssignments } from './assignments.ts';
import type { Deal, Trade } from './deals.ts';
import { insertRows, type Row } from './insert-rows.ts';

/** A record that a deal is written on. */
export interface DealRecord {
  readonly id: string;
  readonly deal: Deal;
  readonly createdAt: Date;
  /** The columns that it has besides, the same ones for all. */
  readonly own: Row;
}

/** Stores records with their lines and people: with 'invoice' it writes `invoices`, `invoice_line_items` and so on. */
export async function storeDeals(ctx: Ctx, entity: string, records: readonly DealRecord[]): Promise<void> {
  await insertRows(ctx, `${entity}s`, records.map(rowOf));
  await insertRows(
    ctx,
    `${entity}_line_items`,
    records.flatMap(({ id, deal }) => lineRows(deal).map((line) => ({ [`${entity}_id`]: id, ...line }))),
  );
  const assigned = records.map(({ id, deal }) => ({ id, assignment: deal.assignment }));
  await storeAssignments(ctx, entity, assigned);
}

function rowOf({ id, deal, createdAt, own }: DealRecord): Row {
  const { title, account, contact, currency, discountType, discountValue, totals, assignment } = deal;
  return {
    id,
    created_at: createdAt,
    created_by: assignment.createdBy,
    title,
    account_id: account.id,
    contact_id: contact.id,
    currency,
    discount_type: discountType,
    discount_value: discountValue,
    subtotal: totals.subtotal,
    discount_total: totals.discountTotal,
    tax_total: totals.taxTotal,
    total: totals.total,
    ...own,
  };
}

const lineRows = ({ lineItems, totals }: Deal): Row[] =>
  lineItems.map(({ product, quantity, unitPrice, taxRate, discountType, discountValue }, at) => ({
    position: at + 1,
    product_id: product.id,
    name: product.name,
    description: product.description,
    quantity,
    unit_price: unitPrice,
    discount_type: discountType,
    discount_value: discountValue,
    tax_rate: taxRate,
    discount_amount: totals.lineItems[at]?.discountAmount,
    amount: totals.lineItems[at]?.amount,
    discount_share: totals.lineItems[at]?.discountShare,
    tax_amount: totals.lineItems[at]?.taxAmount,
    total: totals.lineItems[at]?.total,
  }));

/** What a document keeps when it is sent: who its client was, and how it looks. Nothing on a draft. */
export function sentColumns({ templateId }: Trade, { contact, account }: Deal, isSent: boolean): Row {
  const { person } = contact;
  const { name, place } = account.company;
  return {
    client_name: isSent ? `${person.firstName} ${person.lastName}` : null,
    client_email: isSent ? person.email : null,
    client_phone: isSent ? person.phone : null,
    billing_name: isSent ? name : null,
    billing_address_line: isSent ? place.street : null,
    billing_city: isSent ? place.city : null,
    billing_state: isSent ? place.state : null,
    billing_postcode: isSent ? place.postcode : null,
    billing_country: isSent ? place.country : null,
    template_id: isSent ? templateId : null,
  };
}
