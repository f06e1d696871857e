import { describe, expect, test } from 'vitest';
import { passwordProblem } from '../../src/features/auth/password-rules.ts';

const ada = ['ada.lovelace@analytical-engines.test', 'Ada King'];
const problem = (password: string) => passwordProblem(password, 12, ada);

describe('a new password', () => {
  test.each([
    'kX9#mQ2$vL7!',
    'vjmhgzrtkpwx',
    'Der Regen fällt leise auf Dächer',
    '雨が静かに屋根に降る夜の音楽',
    'my dentist collects umbrellas',
    'dragonfly-onyx-teapot-93',
    '🦊🌵🎻🧭🪁🧩🪵🛶🧊🪞🧶🪅',
  ])('may be %s', (password) => {
    expect(problem(password)).toBeUndefined();
  });

  test.each([
    ['', /at least 12/],
    ['kX9#mQ2$vL7', /at least 12/],
    // Six characters, however many bytes they take.
    ['🦊🌵🎻🧭🪁🧩', /at least 12/],
    ['x9'.repeat(65), /at most 128/],
  ])('has its length counted in characters: %j', (password, message) => {
    expect(problem(password)).toMatch(message);
  });

  test.each([
    ...['password1234', 'Password1234!', 'P@ssw0rd2024!', 'passwordpassword', 'PASSWORDPASSWORD', 'mypassword123'],
    ...[
      'qwertyuiop123',
      'qwertyuiop[]',
      '1qaz2wsx3edc',
      '1q2w3e4r5t6y',
      'asdfghjkl123',
      'qazwsxedcrfv',
      'azertyuiop12',
    ],
    ...['123456789012', '987654321098', '000000000000', '1234567890!!', '111222333444', 'abcdefghijkl', 'zyxwvutsrqpo'],
    ...['aaaaaaaaaaaa', 'abcabcabcabc', 'x9Kx9Kx9Kx9K', 'hahahahahaha', '            ', '............'],
    ...[
      'iloveyou1234',
      'iloveyouforever',
      'ILoveYou2023!',
      'letmein12345',
      'welcome2024!',
      'Welcome12345',
      'changeme1234',
    ],
    ...[
      'Summer2024!!',
      'December2023',
      'monday123456',
      'Liverpool1892',
      'starwars1977',
      'michael12345',
      'Jennifer1985',
    ],
    ...[
      'administrator',
      'Admin@123456',
      'adminadmin12',
      'rootroot1234',
      'trustno1trustno1',
      'superman1234',
      'batman123456',
    ],
    ...[
      'm1cr0s0ft123',
      'f00tb4ll2020',
      'dr4g0ndr4g0n',
      '$un$h1ne2022',
      'bottlecrm2026',
      'BottleCRM123!',
      'correcthorsebatterystaple',
    ],
  ])('that is tried first is refused: %s', (password) => {
    expect(problem(password)).toMatch(/tried first/);
  });

  test.each([
    'AdaLovelace1',
    'lovelace1815!',
    'ada.lovelace1',
    'AnalyticalEngines',
    'analytical-engines2024',
    'adakingadaking',
  ])('made of what others know of its user is refused: %s', (password) => {
    expect(problem(password)).toMatch(/tried first/);
    expect(passwordProblem('zarquon-velt-71', 12, ['Zoë'])).toBeUndefined();
  });
});
