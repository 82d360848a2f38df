#!/usr/bin/env bash
# Brings the site up to date on a host without Actions. For cron, a few minutes after midnight in China, so that what
# has its day today appears:
#   CRON_TZ=Asia/Shanghai
#   5 0 * * *  /srv/portal/.github/scripts/publish.sh >> /var/log/portal.log 2>&1
# The site is swapped in one step (OUT, dist by default); whatever fails before leaves the old one as it was.
set -euo pipefail
cd "$(dirname "$0")/../.."

lock=.git/publish.lock
if ! mkdir "$lock" 2> /dev/null; then
  echo "另一次发布还没有结束（$lock），这次不做。确定没有在运行，就删掉这个文件夹。" >&2
  exit 75
fi
trap 'rmdir "$lock"' EXIT

before=$(git rev-parse HEAD)
git pull --ff-only --quiet
after=$(git rev-parse HEAD)

if [ ! -d node_modules ] || ! git diff --quiet "$before" "$after" -- package-lock.json; then
  npm ci
fi
npm run build
echo "$(date '+%F %T') 已发布 $after"
