// Saves what is typed a moment after one stops, from the first word on; without it the buttons do the same.
const form = document.querySelector('form[data-autosave], form[data-begin]');
if (form) {
  const said = form.querySelector('[data-autosaved]');
  let waiting;
  let running = false;
  const send = (address) => fetch(address, {method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual'});

  // The first time a draft is begun; from then on the form is that draft's.
  function begun(address) {
    form.action = address + '/edit';
    form.dataset.autosave = address + '/save';
    form.querySelectorAll('[formaction]').forEach((button) => {
      button.formAction = address + '/edit' + new URL(button.formAction).hash;
    });
    form.querySelectorAll('button[name=do][value=save]').forEach((button) => { button.value = 'done'; });
    history.replaceState(null, '', address + '/edit');
  }

  // Signed in again in another tab, this form has a token that is no longer good: the page has the new one.
  async function renewToken() {
    const page = await fetch(location.href, {redirect: 'manual'});
    const token = page.ok && new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('input[name=_csrf]');
    if (token) {
      form.elements._csrf.value = token.value;
    }
    return Boolean(token);
  }

  async function save(again) {
    if (running) {
      later(1000);
      return;
    }
    running = true;
    try {
      const answer = await send(form.dataset.autosave || form.dataset.begin);
      if (answer.ok) {
        form.elements.version.value = await answer.text();
        if (answer.headers.has('Location')) {
          begun(answer.headers.get('Location'));
        }
        said.textContent = form.dataset.saved + ' ' + new Date().toLocaleTimeString();
      } else if (answer.status === 409) {
        said.textContent = await answer.text();
      } else if (again && await renewToken()) {
        running = false;
        await save(false);
      } else {
        said.textContent = form.dataset.signedOut;
        later(15000);
      }
    } catch (lost) {
      said.textContent = form.dataset.lost;
      later(15000);
    } finally {
      running = false;
    }
  }

  function later(milliseconds) {
    clearTimeout(waiting);
    waiting = setTimeout(() => save(true), milliseconds);
  }

  form.addEventListener('input', (event) => {
    if (event.target.name) {
      later(1500);
    }
  });
}

// Shows of a long list only what fits the words typed above it; what is ticked stays in sight.
document.querySelectorAll('[data-filter]').forEach((field) => {
  const lines = [...document.getElementById(field.dataset.filter).querySelectorAll('label')];
  field.hidden = lines.length < 12;
  field.addEventListener('input', () => {
    const words = field.value.toLocaleLowerCase().split(/\s+/);
    lines.forEach((line) => {
      const text = line.textContent.toLocaleLowerCase();
      line.hidden = !line.firstElementChild.checked && !words.every((word) => text.includes(word));
    });
  });
});
