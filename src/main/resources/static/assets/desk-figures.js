// Cells that are pasted into one field of the grid are spread over the fields beside and below it.
(() => {
  const sheet = document.querySelector('.sheet');
  if (!sheet) return;
  sheet.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text/plain');
    const cell = event.target.closest('td');
    if (!cell || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const rows = [...sheet.querySelectorAll('tbody tr')];
    const top = rows.indexOf(cell.parentElement);
    const left = [...cell.parentElement.querySelectorAll('td')].indexOf(cell);
    text.trimEnd().split(/\r?\n/).forEach((line, down) => {
      const fields = rows[top + down] ? rows[top + down].querySelectorAll('td input') : [];
      line.split('\t').forEach((value, across) => {
        if (fields[left + across]) fields[left + across].value = value.trim();
      });
    });
  });
})();
