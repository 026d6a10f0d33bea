// Says in words what the contract says in values.

const sources = {
  'kelly-maria-fit': 'A trainer\'s article on exercise and food',
  'exercise-stronger-bones': 'An article after a patients\' association',
  'hidef-resistance-training': 'A physiotherapy clinic on resistance training',
  'exercise-frequency-guide': 'A guide to exercise frequency and duration',
  'bodyspec-four-pillars': 'A guide with four pillars',
  'uk-consensus-2022': 'UK consensus "Strong, Steady and Straight", 2022',
  'too-fit-to-fracture': 'Too Fit To Fracture, 2014 and 2015',
  'nogg-2024': 'UK National Osteoporosis Guideline Group, 2024',
  'osteoporosis-canada-2023': 'Osteoporosis Canada, 2023',
  'racgp': 'Royal Australian College of General Practitioners',
  'iscd': 'International Society for Clinical Densitometry',
  'world-falls-guidelines-2022': 'World Falls Guidelines, 2022',
  'evidence-register': 'Evidence register of this library',
  'bonerules-rulings': 'A ruling of this library, to be signed off by a clinician',
};

export const severities = { error: 'Error', warning: 'Warning', info: 'Note' };

export const outcomes = {
  nonCompliant: ['Not right as it stands', 'At least one thing can harm this person, or breaks a "never".'],
  undetermined: ['Can\'t be decided', 'Something that matters for safety is not known. That does not mean safe.'],
  compliant: ['No error found', 'Every safety rule was decided. What is left are remarks.'],
};

// "loadChangePercent" as "load change percent".
export const spaced = name => name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

export function range(value, unit = '') {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'number' ? shown(value) : value.max === undefined ? `${shown(value.min)}+` : `${shown(value.min)}–${shown(value.max)}`;
  return `${text}${unit}`;
}

export function dose(item) {
  const amount = item.repetitions !== undefined ? range(item.repetitions) : item.durationSeconds !== undefined ? time(item.durationSeconds) : '';
  const details = item.setDetails?.map(set => [range(set.repetitions), range(set.loadKilograms, ' kg')].filter(Boolean).join(' × ')).join('; ');
  const sets = item.sets !== undefined && amount ? `${range(item.sets)} × ${amount}` : amount;
  return [
    details ?? sets,
    item.perSide && 'each side',
    item.holdSeconds !== undefined && `hold ${range(item.holdSeconds, ' s')}`,
    item.loadKilograms !== undefined && range(item.loadKilograms, ' kg'),
    item.percentOneRepetitionMaximum !== undefined && range(item.percentOneRepetitionMaximum, ' % of maximum'),
    item.vestKilograms !== undefined && range(item.vestKilograms, ' kg vest'),
    item.tempo && `${item.tempo} tempo`,
    item.support && (item.support === 'none' ? 'without support' : `support: ${item.support}`),
    item.restSeconds !== undefined && `rest ${time(item.restSeconds)}`,
    item.phase === 'warmUp' && 'warm-up',
    item.phase === 'coolDown' && 'cool-down',
  ].filter(Boolean).join(', ');
}

export function days(session) {
  if (session.days) return session.days.map(day => day[0].toUpperCase() + day.slice(1)).join(', ');
  if (session.dayNumbers) return `Day ${session.dayNumbers.join(', ')}`;
  if (session.timesPerWeek) return session.timesPerWeek === 7 ? 'Every day' : `${session.timesPerWeek} times a week`;
  return session.date ?? '';
}

export function measured(finding) {
  const what = finding.measured.map(item => `${spaced(item.quantity)} ${item.value !== undefined ? shown(item.value) : spaced(item.level ?? '')}`).join(' and ');
  const limit = limitOf(finding.limit);
  return [what && `Measured: ${what}.`, limit && `Allowed: ${limit}.`].filter(Boolean).join(' ');
}

export const citation = item => `${sources[item.source] ?? item.source}: ${item.locator} (${item.statements.join(', ')}${item.verification === 'seen' ? '' : `, ${spaced(item.verification)}`})`;

export const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

function limitOf(limit) {
  if (!limit) return '';
  if (limit.level !== undefined) return `up to ${spaced(limit.level)}`;
  if (limit.min !== undefined && limit.max !== undefined) return limit.min === limit.max ? shown(limit.min) : `${shown(limit.min)} to ${shown(limit.max)}`;
  if (limit.min !== undefined) return `${limit.exclusive ? 'more than' : 'at least'} ${shown(limit.min)}`;
  return limit.max !== undefined ? `${limit.exclusive ? 'less than' : 'at most'} ${shown(limit.max)}` : '';
}

function time(seconds) {
  const least = typeof seconds === 'number' ? seconds : seconds.min;
  const scaled = least < 60 ? seconds : typeof seconds === 'number' ? seconds / 60 : { min: seconds.min / 60, ...(seconds.max !== undefined && { max: seconds.max / 60 }) };
  return range(scaled, least < 60 ? ' s' : ' min');
}

export const shown = number => String(Math.round(number * 100) / 100);
