/*
 * A disk that tells what is done to one database file, and fails when it is told to. Loaded into a
 * process with LD_PRELOAD, between SQLite and the system:
 *
 *   FAULTY_DISK_FILE     the database; its -wal and -journal belong to it, its -shm does not
 *   FAULTY_DISK_LOG      every write, truncation and sync of them, in order (see disk-log.ts)
 *   FAULTY_DISK_CONTROL  a file whose first byte says what fails from now on (see faulty-disk.ts)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, TRUNCATE = 2, SYNC = 3, REMOVE = 4 };
enum { DATABASE = 1, WAL = 2, JOURNAL = 3 };
enum { NO_SPACE = 1, WRITE_FAILS = 2, SYNC_FAILS = 3, NO_FILES = 4, READ_FAILS = 5, READ_ONLY = 6 };

#define MOST_FILES 65536
static uint8_t kind_of_fd[MOST_FILES];
static int log_fd = -1;
static volatile uint8_t *control;
static const char *database;

__attribute__((constructor)) static void begin(void) {
  database = getenv("FAULTY_DISK_FILE");
  const char *log = getenv("FAULTY_DISK_LOG");
  const char *told = getenv("FAULTY_DISK_CONTROL");
  if (log) log_fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (told) {
    int fd = syscall(SYS_openat, AT_FDCWD, told, O_RDONLY | O_CLOEXEC);
    void *page = fd < 0 ? MAP_FAILED : mmap(NULL, 1, PROT_READ, MAP_SHARED, fd, 0);
    if (page != MAP_FAILED) control = page;
  }
}

static int told(int failure) { return control && *control == failure; }

static uint8_t kind_of_path(const char *path) {
  if (!database) return 0;
  size_t length = strlen(database);
  if (strncmp(path, database, length) != 0) return 0;
  if (path[length] == '\0') return DATABASE;
  if (strcmp(path + length, "-wal") == 0) return WAL;
  if (strcmp(path + length, "-journal") == 0) return JOURNAL;
  return 0;
}

static uint8_t kind_of(int fd) { return fd >= 0 && fd < MOST_FILES ? kind_of_fd[fd] : 0; }

static void note(uint8_t operation, uint8_t kind, uint64_t offset, const void *bytes, uint32_t length) {
  if (log_fd < 0) return;
  struct __attribute__((packed)) {
    uint8_t operation, kind;
    uint64_t offset;
    uint32_t length;
  } head = {operation, kind, offset, length};
  struct iovec parts[2] = {{&head, sizeof head}, {(void *)bytes, length}};
  syscall(SYS_writev, log_fd, parts, length ? 2 : 1);
}

static int opened(int fd, const char *path) {
  if (fd >= 0 && fd < MOST_FILES) kind_of_fd[fd] = kind_of_path(path);
  return fd;
}

static int refused(const char *path, int flags) {
  if (!kind_of_path(path)) return 0;
  if (told(NO_FILES)) errno = EMFILE;
  else if (told(READ_ONLY) && (flags & O_ACCMODE) != O_RDONLY) errno = EROFS;
  else return 0;
  return 1;
}

#define MODE_OF(flags, mode)                                                                       \
  mode_t mode = 0;                                                                                 \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                                                           \
    va_list rest;                                                                                  \
    va_start(rest, flags);                                                                         \
    mode = va_arg(rest, mode_t);                                                                   \
    va_end(rest);                                                                                  \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  if (refused(path, flags)) return -1;
  return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path);
}

int open64(const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  if (refused(path, flags)) return -1;
  return opened(syscall(SYS_openat, AT_FDCWD, path, flags | O_LARGEFILE, mode), path);
}

int close(int fd) {
  if (fd >= 0 && fd < MOST_FILES) kind_of_fd[fd] = 0;
  return syscall(SYS_close, fd);
}

static int write_fails(uint8_t kind) {
  if (kind && told(NO_SPACE)) errno = ENOSPC;
  else if (kind && told(WRITE_FAILS)) errno = EIO;
  else if (kind && told(READ_ONLY)) errno = EROFS;
  else return 0;
  return 1;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
  uint8_t kind = kind_of(fd);
  if (write_fails(kind)) return -1;
  ssize_t written = syscall(SYS_pwrite64, fd, bytes, length, offset);
  if (kind && written > 0) note(WRITE, kind, offset, bytes, written);
  return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  return pwrite64(fd, bytes, length, offset);
}

ssize_t pread64(int fd, void *bytes, size_t length, off_t offset) {
  if (kind_of(fd) && told(READ_FAILS)) {
    errno = EIO;
    return -1;
  }
  return syscall(SYS_pread64, fd, bytes, length, offset);
}

ssize_t pread(int fd, void *bytes, size_t length, off_t offset) {
  return pread64(fd, bytes, length, offset);
}

int ftruncate64(int fd, off_t length) {
  uint8_t kind = kind_of(fd);
  if (write_fails(kind)) return -1;
  int result = syscall(SYS_ftruncate, fd, length);
  if (kind && result == 0) note(TRUNCATE, kind, length, NULL, 0);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int unlink(const char *path) {
  int result = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (kind_of_path(path) && result == 0) note(REMOVE, kind_of_path(path), 0, NULL, 0);
  return result;
}

static int synced(int fd, int result) {
  if (kind_of(fd) && result == 0) note(SYNC, kind_of(fd), 0, NULL, 0);
  return result;
}

static int sync_fails(int fd) {
  if (!kind_of(fd) || !told(SYNC_FAILS)) return 0;
  errno = EIO;
  return 1;
}

int fsync(int fd) { return sync_fails(fd) ? -1 : synced(fd, syscall(SYS_fsync, fd)); }

int fdatasync(int fd) { return sync_fails(fd) ? -1 : synced(fd, syscall(SYS_fdatasync, fd)); }
