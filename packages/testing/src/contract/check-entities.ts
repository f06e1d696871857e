import { internalsOf } from '@bottlecrm/core/internal';
import { find, type Run } from './run.ts';

/** What the plugin's entities say of themselves. */
export function checkEntities(run: Run, plugin: string): void {
  for (const { name, plugin: owner, amounts, currency } of internalsOf(run.test.app.crm).model.registry.values()) {
    if (owner !== plugin || amounts.length === 0 || currency) continue;
    const fields = amounts.map(({ field }) => field).join(', ');
    find(run, 'MONEY_WITHOUT_CURRENCY', name, `${fields}: give it f.currency().`);
  }
}
