/**
 * Comfort for the journey map, which works without it: a field opens where it is clicked, Ctrl and
 * Enter save it, Escape leaves it, and what is not saved yet is not left by mistake.
 */
for (const details of document.querySelectorAll('details.edit, details.add')) {
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    const field = details.querySelector('textarea, input:not([type=hidden])');
    field?.focus();
    if (field?.value) field.setSelectionRange(field.value.length, field.value.length);
  });
}

for (const text of document.querySelectorAll('.cell .text, .cell .questions')) {
  const details = text.parentElement.querySelector(':scope > details.edit');
  if (!details || details.contains(text)) continue;
  text.classList.add('opens');
  // Who marks text to copy it does not want to write.
  text.addEventListener('click', () => {
    if (getSelection().isCollapsed) details.open = true;
  });
}

document.addEventListener('keydown', (event) => {
  const { form } = event.target;
  const details = form?.closest('details.edit, details.add');
  if (!details) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  if (event.key === 'Escape' && !isChanged(form)) {
    details.open = false;
    details.querySelector('summary').focus();
  }
});

let sending = false;
addEventListener('submit', () => (sending = true));
addEventListener('beforeunload', (event) => {
  if (!sending && [...document.forms].some(isChanged)) event.preventDefault();
});

/** Whether a form holds what was not there when the page came. */
function isChanged(form) {
  return [...form.elements].some(
    (field) => /^(text|textarea)$/.test(field.type) && field.value !== field.defaultValue,
  );
}
