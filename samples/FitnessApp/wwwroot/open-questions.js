// What is not known and keeps the plan from being decided, in words.

import { fields, lists } from './person-fields.js';
import { spaced } from './words.js';

export function openQuestions(answer) {
  const facts = answer.report.undetermined.flatMap(matter => matter.missing);
  return [...new Set(facts.map(path => path.startsWith('client:') ? ofPerson(path) : ofPlan(path, answer.plan)))];
}

function ofPerson(path) {
  const name = path.slice('client:/'.length).split('/')[0];
  return `Of the person: ${[...fields, ...lists].find(field => field.name === name)?.label ?? spaced(name)}.`;
}

function ofPlan(path, plan) {
  const [, , week, , session, , prescription, fact] = path.split('/');
  const item = plan.weeks[week]?.sessions[session]?.prescriptions[prescription];
  const what = fact === 'exercise' ? 'which exercise it is' : spaced(fact ?? 'more');
  return `${item?.name ?? item?.exercise ?? 'The plan'}: ${what}.`;
}
