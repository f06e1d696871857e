import { command } from '../command.ts';
import { diagnose } from '../diagnose.ts';
import { loadConfig } from '../load-config.ts';

export const doctor = command({
  name: 'doctor',
  description: 'Looks for what is wrong with configuration, roles, migrations and tables, and says what to do',
  async run(args) {
    const { options } = await loadConfig(args.config);
    const problems = await diagnose(options);
    const ok = problems.every(({ warning }) => warning);
    return {
      ok,
      data: { ok, problems },
      lines: [
        ...problems.map(
          ({ code, subject, detail, warning }) => `${warning ? 'Warning: ' : ''}${code} (${subject}): ${detail}`,
        ),
        ...(ok ? ['All is well.'] : []),
      ],
    };
  },
});
