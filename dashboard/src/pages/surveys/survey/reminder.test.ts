import { describe, expect, it } from 'vitest';
import { reminderText } from './reminder.js';

const seat = (name: string | null, answered = false, hasUnit = true) => ({
  ...{ key: `${name}`, name, unit: null, answered, hasUnit },
});

describe('the list of whom to remind', () => {
  it('has by group the seats that can answer and have not, and leaves out groups where all have', () => {
    const groups = [
      {
        id: 'a',
        name: 'Farsta',
        seats: [seat('Soc, chef'), seat('BUP, chef', true), seat('Polis', false, false)],
      },
      { id: 'b', name: 'Nacka', seats: [seat('Soc, chef', true), seat(null)] },
    ];
    expect(reminderText(groups, 'Svara:')).toBe('Svara:\n\nFarsta\n- Soc, chef');
    expect(reminderText(groups.slice(1), 'Svara:')).toBe('');
  });
});
