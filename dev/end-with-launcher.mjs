// Imported first into each service that the launcher starts (node --import). The launcher holds the other end of a
// channel to the service; when that end closes, which the operating system sees to even after SIGKILL, the service
// stops as if it had been asked to, and gives back its port.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 12_000).unref();
});
// The channel alone must not keep a service alive that has nothing left to do.
process.channel?.unref();
