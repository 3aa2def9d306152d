// Runs `npm ci` when the lock file is newer than what is installed: a build without changes stays offline and quick.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The portal is built with Node 20.19 or newer; this is ${process.versions.node}. Install a newer one.`)
  process.exit(1)
}

const stamp = 'node_modules/.nengquan-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
  process.exit(0)
}
const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' })
if (npm.status === 0) {
  writeFileSync(stamp, lock)
}
process.exit(npm.status ?? 1)
