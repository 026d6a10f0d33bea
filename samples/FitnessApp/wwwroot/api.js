// Calls the endpoints. A failure comes as ProblemDetails and is thrown as one.

export class Problem extends Error {
  constructor(details) {
    super(details.detail ?? details.title ?? 'The app did not answer as expected.');
    this.details = details;
  }
}

export async function post(path, body) {
  let answer;
  try {
    answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    throw new Problem({ detail: 'The app can\'t be reached. Is it still running?' });
  }
  const read = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Problem(read);
  return read;
}

export async function example(name) {
  const answer = await fetch(`examples/${name}`);
  if (!answer.ok) throw new Problem({ detail: 'The example is not there.' });
  return answer.text();
}
