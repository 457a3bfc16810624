/* Printing needs script, so its button is there only with it. */
const button = document.querySelector('[data-print]');
button.hidden = false;
button.addEventListener('click', () => print());
