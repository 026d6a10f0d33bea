// Takes a file that is chosen or dropped, as text. It does not leave the browser before it is checked.

const largest = 4 * 1024 * 1024;

export function acceptFiles(target, input, take, refuse) {
  const read = async files => {
    const [file] = files;
    if (!file) return;
    if (file.size > largest) refuse(`${file.name} is larger than 4 MiB.`);
    else take(file.name, await file.text());
  };
  input.addEventListener('change', () => read(input.files));
  target.addEventListener('dragover', event => {
    event.preventDefault();
    target.classList.add('over');
  });
  target.addEventListener('dragleave', () => target.classList.remove('over'));
  target.addEventListener('drop', event => {
    event.preventDefault();
    target.classList.remove('over');
    read(event.dataTransfer.files);
  });
}
