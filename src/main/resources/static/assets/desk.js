// Saves a draft a moment after one stops typing; without it the buttons do the same.
const form = document.querySelector('form[data-autosave]');
if (form) {
  const said = form.querySelector('[data-autosaved]');
  const version = form.elements.version;
  let waiting;
  let running = false;
  async function save() {
    if (running) {
      waiting = setTimeout(save, 1000);
      return;
    }
    running = true;
    try {
      const answer = await fetch(form.dataset.autosave, {method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error'});
      if (answer.ok) {
        version.value = await answer.text();
        said.textContent = 'Saved ' + new Date().toLocaleTimeString();
      } else {
        said.textContent = answer.status === 409 ? await answer.text() : 'Not saved: sign in again in another tab, then go on here.';
      }
    } catch (lost) {
      said.textContent = 'Not saved: no connection. What you typed is still here; it is saved when you go on.';
    } finally {
      running = false;
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 1500);
  });
}
