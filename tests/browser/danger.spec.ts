import { expect, test } from './site-test.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('从首页点一下到处罚阶梯，再点一下到“关报警器”那一架', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /处罚阶梯/u })
    .click();
  await page
    .getByRole('table')
    .getByRole('link', { name: /监控、报警/u })
    .click();
  const ladder = page.locator('#alarm-off');
  await expect(ladder).toBeInViewport();
  await expect(ladder).toContainText('处五万元以下的罚款（《安全生产法》第九十九条第（四）项）');
  await expect(ladder).toContainText('可能直接落入第（一）项');
  await expect(ladder).toContainText('处一年以下有期徒刑、拘役或者管制（《刑法》第一百三十四条之一第（一）项）');
});

test('瞒报走不到危险作业罪，特种作业无证只能经过第二项', async ({ page }) => {
  await page.goto('/penalties/');
  const verdict = (conduct: RegExp) => page.getByRole('row', { name: conduct }).getByRole('cell');
  await expect(verdict(/瞒报/u)).toHaveText('没有这一档');
  await expect(verdict(/特种作业/u)).toHaveText('只有经过第（二）项才可能');
});

test('举报页：每种情形都能直接拨号，目标够大', async ({ page }) => {
  await page.goto('/report/');
  const exits = page.locator('#exit');
  await expect(exits.getByRole('link', { name: /96119/u })).toHaveAttribute('href', 'tel:96119');
  await expect(exits).toContainText('只有部分地方开通');
  for (const link of await page.locator('.calls a').all()) {
    const box = await link.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
});

test('打印举报页，卡片自己一页，有二维码', async ({ page }) => {
  await page.goto('/report/');
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('#card');
  expect(await card.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
  await expect(card.getByRole('img', { name: '本页二维码' })).toBeVisible();
  await expect(card).toContainText('12350');
});

test('释法里的名词：用键盘到得了，回车看到解释，退回来还在原处', async ({ page }) => {
  await page.goto('/provisions/dangerous-operation/');
  const term = page.getByRole('main').getByRole('link', { name: '现实危险', exact: true });
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#present-danger$/u);
  await expect(page.locator('#present-danger')).toBeInViewport();
  await page.goBack();
  await expect(term).toBeInViewport();
});

test('条文页“像我这样的”：到同一项的案例，只移送、立案的写着涉嫌', async ({ page }) => {
  await page.goto('/laws/criminal-law/134-1/');
  await page.getByRole('link', { name: /第三项\s未经许可、擅自作业（10件）/u }).click();
  await expect(page).toHaveURL(/\/cases\/by\/item-3\/$/u);
  await expect(page.getByRole('listitem').filter({ hasText: '两台加油机' })).toContainText('涉嫌危险作业罪');
});

test('案例的数表：数目写成字，不靠颜色', async ({ page }) => {
  await page.goto('/cases/');
  const row = page.getByRole('row', { name: /成品油/u });
  await expect(row.getByRole('cell')).toHaveText(['0', '0', '3', '3']);
  const [held, linked] = await Promise.all([
    row.getByRole('cell').last().innerText(),
    row.getByRole('link').getAttribute('href'),
  ]);
  await page.goto(new URL(linked ?? '', page.url()).href);
  await expect(page.locator('.column > .rows > li')).toHaveCount(Number(held));
});

test('案例的结果，件数照事实表', async ({ page }) => {
  await page.goto('/cases/');
  const rows = page.getByRole('table', { name: /结果/u }).getByRole('row');
  await expect(rows).toHaveText([
    /结果.*件数/u,
    /有期徒刑\s*7/u,
    /拘役\s*4/u,
    /缓刑\s*4/u,
    /从业禁止\s*1/u,
    /涉嫌，结果未见公开\s*5/u,
    /判决，刑期没有读到\s*2/u,
  ]);
});
