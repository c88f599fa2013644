/*
 * Kills its process (kill -9) just before a certain change to the disk: loaded with LD_PRELOAD.
 *
 *   DYING_DISK_FOLDER  what is written, cut, synced, linked, renamed or removed in here is counted
 *   DYING_DISK_AT      the change before which the process dies; 0 for never
 *   DYING_DISK_COUNT   a file that gets a byte per change
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *folder;
static long at;
static long changes;
static int count_fd = -1;

__attribute__((constructor)) static void begin(void) {
  const char *moment = getenv("DYING_DISK_AT");
  const char *count = getenv("DYING_DISK_COUNT");
  folder = getenv("DYING_DISK_FOLDER");
  at = moment ? atol(moment) : 0;
  if (count) count_fd = syscall(SYS_openat, AT_FDCWD, count, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static void change(const char *path) {
  if (!folder || !path || strncmp(path, folder, strlen(folder)) != 0) return;
  changes += 1;
  if (count_fd >= 0) syscall(SYS_write, count_fd, ".", 1);
  if (changes == at) kill(getpid(), SIGKILL);
}

static void change_of(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return;
  path[length] = '\0';
  change(path);
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *bytes, size_t size) { REAL(write); change_of(fd); return real(fd, bytes, size); }
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t where) { REAL(pwrite); change_of(fd); return real(fd, bytes, size, where); }
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t where) { REAL(pwrite64); change_of(fd); return real(fd, bytes, size, where); }
int ftruncate(int fd, off_t size) { REAL(ftruncate); change_of(fd); return real(fd, size); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); change_of(fd); return real(fd, size); }
int fsync(int fd) { REAL(fsync); change_of(fd); return real(fd); }
int fdatasync(int fd) { REAL(fdatasync); change_of(fd); return real(fd); }
int rename(const char *from, const char *to) { REAL(rename); change(to); return real(from, to); }
int link(const char *from, const char *to) { REAL(link); change(to); return real(from, to); }
int unlink(const char *path) { REAL(unlink); change(path); return real(path); }
