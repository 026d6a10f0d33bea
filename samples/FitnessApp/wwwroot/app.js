// The page: what the person does, which endpoint is asked, what is shown. Nothing is kept but in these variables.

import { Problem, example, post } from './api.js';
import { acceptFiles } from './drop.js';
import { element } from './dom.js';
import { generationOf, wishes } from './generate.js';
import { PersonForm } from './person.js';
import { reportView, summaryOf } from './report-view.js';

const at = id => document.getElementById(id);
const person = new PersonForm(at('person'));
let fileName = null;
let answer = null;
let history = [];

at('input').addEventListener('submit', event => {
  event.preventDefault();
  run('Checking …', check);
});
at('person-example').addEventListener('change', event => run('Filling in …', async () => {
  person.fill(event.target.value ? JSON.parse(await example(`${event.target.value}.client.json`)) : {});
  say('The person is filled in.');
}));
at('plan-example').addEventListener('change', event => run('Fetching …', async () => take(event.target.value, event.target.value ? await example(event.target.value) : '')));
at('generate').addEventListener('click', () => run('Making a plan …', generate));
at('plan-text').addEventListener('input', () => fileName = null);
acceptFiles(at('drop'), at('plan-file'), take, reason => run('', () => Promise.reject(new Problem({ detail: reason }))));
addEventListener('beforeprint', () => document.querySelectorAll('details.week').forEach(week => week.open = true));

const actions = {
  apply: fix => change(fix.title, { edits: fix.edits }),
  name: (path, id, name) => change(`it is ${name}`, { edits: [{ op: 'add', path: `${path}/exercise`, value: id }] }),
  mend: includeReview => change('mending', { includeReview }),
  undo: () => {
    const last = history.pop();
    answer = last.answer;
    show(`Undone: ${last.done}.`);
    at('result').focus();
  },
  print: () => print(),
  save: () => {
    const link = element('a', { href: URL.createObjectURL(new Blob([JSON.stringify(answer.plan, null, 2)], { type: 'application/json' })), download: 'plan.json' });
    link.click();
    URL.revokeObjectURL(link.href);
  },
};

function take(name, text) {
  at('plan-text').value = text;
  fileName = name || null;
  say(text ? `${name} is filled in.` : '');
}

async function check() {
  answer = await post('check', { client: person.read(), text: at('plan-text').value, ...(fileName && { fileName }), ...(at('unit').value && { unit: at('unit').value }) });
  history = [];
  show('');
  at('result').focus();
}

async function generate() {
  const made = generationOf(await post('generate', { client: person.read(), ...wishes() }));
  take('plan.json', JSON.stringify(made.plan, null, 2));
  await check();
  answer.made = made;
  show('A plan is made.');
}

function change(done, body) {
  return run('Changing …', async () => {
    const before = { answer, done };
    const mended = await post('fix', { client: person.read(), plan: answer.plan, ...body });
    // The lines are those of the text, which a mend does not touch.
    answer = { ...mended, format: answer.format, unread: answer.unread };
    history.push(before);
    show(mended.applied ? `${mended.applied.length} mends, ${mended.left.length} matters left.` : `Applied: ${done}.`);
    at('undo').focus();
  });
}

function show(done) {
  at('report').replaceChildren(...reportView(answer, actions, history).filter(Boolean));
  say(done, summaryOf(answer.report));
}

async function run(doing, work) {
  at('problem').replaceChildren();
  say(doing);
  document.body.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (failure) {
    say('');
    at('problem').replaceChildren(problemView(failure));
  } finally {
    document.body.removeAttribute('aria-busy');
  }
}

function problemView(failure) {
  if (!(failure instanceof Problem)) throw failure;
  const { document: where, path, line, column } = failure.details;
  const place = [where && `in the ${where}`, path && `at ${path}`, line && `line ${line}, column ${column}`].filter(Boolean).join(', ');
  return element('p', { class: 'problem' }, element('strong', {}, 'This could not be checked'), place ? ` (${place})` : '', `: ${failure.message}`);
}

// What is seen already is said all the same, to those who do not see it.
function say(text, unseen = '') {
  at('status').classList.toggle('hidden-text', text === '');
  at('status').replaceChildren(text, element('span', { class: 'hidden-text' }, ` ${unseen}`));
}
