import { minorUnitDigits } from '@bottlecrm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentProblems } from '../src/money/check-document.ts';
import { documentTotals, type PricedDocument, type PricedLine } from '../src/money/totals.ts';
import { DIGITS, documents } from './documents.ts';
import { expectedTotals } from './money-oracle.ts';

const one = (line: Partial<PricedLine>, document: Partial<PricedDocument> = {}): PricedDocument => ({
  currency: 'USD',
  discountType: null,
  discountValue: null,
  shipping: '0',
  lineItems: [{ quantity: '1', unitPrice: '10', taxRate: '0', discountType: null, discountValue: null, ...line }],
  ...document,
});

describe('the totals of a document', () => {
  it('are those of exact fractions, for 10,000 documents in currencies of 0, 2 and 3 decimals', () => {
    let lines = 0;
    fc.assert(
      fc.property(documents, (document) => {
        lines += document.lineItems.length;
        expect(documentTotals(document)).toEqual(
          expectedTotals(document, DIGITS[document.currency as keyof typeof DIGITS]),
        );
      }),
      { numRuns: 10_000 },
    );
    expect(lines).toBeGreaterThan(10_000);
  });

  it('are rounded half to even, by line', () => {
    const amounts = ['0.5', '1.5', '2.5', '3.5'].map(
      (quantity) => documentTotals(one({ quantity, unitPrice: '0.01' })).total,
    );
    expect(amounts).toEqual(['0.00', '0.02', '0.02', '0.04']);
    expect(documentTotals(one({ quantity: '2.5', unitPrice: '1' }, { currency: 'JPY' })).total).toBe('2');
    expect(documentTotals(one({ quantity: '1', unitPrice: '1.0005' }, { currency: 'KWD' })).total).toBe('1.000');
  });

  it('spread a discount to the last unit', () => {
    const third = { quantity: '1', unitPrice: '1', taxRate: '0', discountType: null, discountValue: null };
    const totals = documentTotals(
      one({}, { lineItems: [third, third, third], discountType: 'fixed', discountValue: '1' }),
    );
    expect(totals.lineItems.map(({ discountShare }) => discountShare)).toEqual(['0.34', '0.33', '0.33']);
  });

  it('tax what the discounts leave', () => {
    const totals = documentTotals(
      one(
        { unitPrice: '100', discountType: 'percentage', discountValue: '10', taxRate: '20' },
        { discountType: 'fixed', discountValue: '40', shipping: '5' },
      ),
    );
    expect(totals).toMatchObject({ subtotal: '90.00', discountTotal: '40.00', taxTotal: '10.00', total: '65.00' });
  });

  it('never go below zero', () => {
    const totals = documentTotals(one({ discountType: 'fixed', discountValue: '99', taxRate: '50' }));
    expect(totals).toMatchObject({ subtotal: '0.00', taxTotal: '0.00', total: '0.00' });
  });
});

describe('what a document cannot say', () => {
  const pointers = (document: PricedDocument) => documentProblems(document).map(({ pointer }) => pointer);
  it('is told by its place', () => {
    expect(pointers(one({}))).toEqual([]);
    expect(pointers(one({ quantity: '0' }))).toEqual(['/lineItems/0/quantity']);
    expect(pointers(one({ quantity: '-1' }))).toEqual(['/lineItems/0/quantity']);
    expect(pointers(one({ discountType: 'percentage', discountValue: '100.001' }))).toEqual([
      '/lineItems/0/discountValue',
    ]);
    expect(pointers(one({ discountType: 'fixed', discountValue: '10.01' }))).toEqual(['/lineItems/0/discountValue']);
    expect(pointers(one({ discountType: 'fixed' }))).toEqual(['/lineItems/0/discountValue']);
    expect(pointers(one({ discountValue: '1' }))).toEqual(['/lineItems/0/discountType']);
    expect(pointers(one({}, { discountType: 'fixed', discountValue: '10.01' }))).toEqual(['/discountValue']);
    expect(pointers(one({}, { currency: 'JPY', shipping: '0.5' }))).toEqual(['/shipping']);
    expect(pointers(one({ quantity: '9999999999999', unitPrice: '999999999999999' }))).toEqual(['/lineItems']);
  });
});

it('knows the decimals of currencies', () => {
  expect(['USD', 'JPY', 'KWD', 'CLF'].map(minorUnitDigits)).toEqual([2, 0, 3, 4]);
});
