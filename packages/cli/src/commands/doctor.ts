import { command } from '../command.ts';
import { diagnose } from '../diagnose.ts';
import { loadConfig } from '../load-config.ts';

export const doctor = command({
  name: 'doctor',
  description: 'Looks for what is wrong with configuration, roles, migrations and tables, and says what to do',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const problems = await diagnose(options);
    const ok = problems.length === 0;
    return {
      ok,
      data: { ok, problems },
      lines: ok ? ['All is well.'] : problems.map(({ code, subject, detail }) => `${code} (${subject}): ${detail}`),
    };
  },
});
