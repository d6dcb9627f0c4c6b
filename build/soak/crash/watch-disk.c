/*
 * Loaded before the C library (LD_PRELOAD). Writes down, in order, everything that a process does to the files below
 * SOAK_FOLDER (into the file SOAK_LOG), and lets chosen calls fail.
 *
 * A record: 36 bytes of head (kind, inode, offset, length of data, of two paths), then the paths, then the data.
 * What is written to standard output is told too, so that an acknowledgement has its place among the writes.
 *
 * Opening "/soak-fault/<call>/<errno>/<from>/<to>" (which fails) lets the from-th to to-th call of that name fail from
 * now on, of "any" call whatever its name; with the name "zeros" the writes succeed, and zeros reach the file, as on a
 * stick that has less room than it says. "/soak-fault/off" ends that, and fails with EEXIST where a call was made to fail, else with ENOENT.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATED = 1, OPENED, WRITTEN, TRUNCATED, SYNCED, FOLDER_SYNCED, RENAMED, UNLINKED, FOLDER_MADE, TOLD };
#define FILES 65536

static char folder[4096];
static int log_fd = -1;
static uint64_t inode_of[FILES]; /* 0: not one of ours */
static char is_folder[FILES];
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static struct { char call[16]; int error; long from, to, count, hit; } fault;

#define REAL(name) \
  static __typeof__(&name) real_##name; \
  if (!real_##name) real_##name = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void begin(void) { pthread_mutex_lock(&turn); }
static void end(void) { int kept = errno; pthread_mutex_unlock(&turn); errno = kept; }

__attribute__((constructor)) static void start(void) {
  const char *where = getenv("SOAK_FOLDER"), *path = getenv("SOAK_LOG");
  if (where) snprintf(folder, sizeof folder, "%s", where);
  if (path) log_fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int inside(const char *path) {
  size_t length = strlen(folder);
  return length && path && !strncmp(path, folder, length) && (path[length] == '/' || path[length] == 0);
}

/* 1 where this call is to fail; errno is set. */
static int fails(const char *call) {
  if (!fault.call[0] || (strcmp(fault.call, call) && strcmp(fault.call, "any"))) return 0;
  fault.count++;
  if (fault.count < fault.from || fault.count > fault.to) return 0;
  fault.hit++;
  errno = fault.error;
  return 1;
}

static void note(uint8_t kind, uint64_t inode, uint64_t at, const char *path, const char *path2, const void *data, uint32_t length) {
  if (log_fd < 0) return;
  unsigned char head[36] = {0};
  uint32_t first = path ? strlen(path) : 0, second = path2 ? strlen(path2) : 0;
  head[0] = kind;
  memcpy(head + 8, &inode, 8);
  memcpy(head + 16, &at, 8);
  memcpy(head + 24, &length, 4);
  memcpy(head + 28, &first, 4);
  memcpy(head + 32, &second, 4);
  struct iovec parts[4] = {{head, 36}, {(void *)path, first}, {(void *)path2, second}, {(void *)data, length}};
  int kept = errno;
  syscall(SYS_writev, log_fd, parts, 4);
  errno = kept;
}

static void arm(const char *order) {
  if (!strncmp(order, "off", 3)) {
    errno = fault.hit ? EEXIST : ENOENT;
    memset(&fault, 0, sizeof fault);
    return;
  }
  memset(&fault, 0, sizeof fault);
  sscanf(order, "%15[^/]/%d/%ld/%ld", fault.call, &fault.error, &fault.from, &fault.to);
  errno = ENOENT;
}

static int opened(const char *path, int flags, mode_t mode) {
  if (path && !strncmp(path, "/soak-fault/", 12)) { arm(path + 12); return -1; }
  if (!inside(path)) {
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (fd >= 0 && fd < FILES) inode_of[fd] = 0;
    return fd;
  }
  begin();
  if (fails("open")) { end(); return -1; }
  int was = !access(path, F_OK);
  int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  if (fd >= 0 && fd < FILES) {
    struct stat about;
    fstat(fd, &about);
    inode_of[fd] = about.st_ino;
    is_folder[fd] = S_ISDIR(about.st_mode);
    if (!is_folder[fd]) note(was ? OPENED : CREATED, about.st_ino, 0, path, 0, 0, 0);
    if (was && (flags & O_TRUNC)) note(TRUNCATED, about.st_ino, 0, 0, 0, 0, 0);
  }
  end();
  return fd;
}

#define MODE_OF(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) { MODE_OF(flags) return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return opened(path, flags, mode); }
int openat(int at, const char *path, int flags, ...) {
  MODE_OF(flags)
  if (at == AT_FDCWD || path[0] == '/') return opened(path, flags, mode);
  return (int)syscall(SYS_openat, at, path, flags, mode);
}
int creat(const char *path, mode_t mode) { return opened(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
  REAL(close);
  if (fd >= 0 && fd < FILES) inode_of[fd] = 0;
  return real_close(fd);
}

#define OURS(fd) ((fd) >= 0 && (fd) < FILES && inode_of[fd])

static ssize_t put(int fd, const void *data, size_t length, int64_t at) {
  if (!OURS(fd)) {
    ssize_t done = at < 0 ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, at);
    return done;
  }
  begin();
  if (fails("write")) { end(); return -1; }
  static const char zeros[1 << 20];
  if (!strcmp(fault.call, "zeros") && fails("zeros")) {
    data = zeros;
    if (length > sizeof zeros) length = sizeof zeros; /* the caller then writes the rest */
  }
  int64_t where = at < 0 ? lseek(fd, 0, SEEK_CUR) : at;
  ssize_t done = at < 0 ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, at);
  if (done > 0) note(WRITTEN, inode_of[fd], where, 0, 0, data, done);
  end();
  return done;
}

ssize_t write(int fd, const void *data, size_t length) {
  if (fd == 1 && log_fd >= 0) { begin(); note(TOLD, 0, 0, 0, 0, data, length); end(); }
  return put(fd, data, length, -1);
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return put(fd, data, length, at); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { return put(fd, data, length, at); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (!OURS(fd)) return syscall(SYS_writev, fd, parts, count);
  ssize_t all = 0;
  for (int i = 0; i < count; i++) {
    ssize_t done = put(fd, parts[i].iov_base, parts[i].iov_len, -1);
    if (done < 0) return all ? all : done;
    all += done;
  }
  return all;
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  REAL(pwritev);
  if (!OURS(fd)) return real_pwritev(fd, parts, count, at);
  ssize_t all = 0;
  for (int i = 0; i < count; i++) {
    ssize_t done = put(fd, parts[i].iov_base, parts[i].iov_len, at + all);
    if (done < 0) return all ? all : done;
    all += done;
  }
  return all;
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return pwritev(fd, parts, count, at); }

static ssize_t send_part(int out, int in, off64_t *at, size_t count) {
  static char part[1 << 16];
  size_t want = count < sizeof part ? count : sizeof part;
  ssize_t got = at ? pread64(in, part, want, *at) : read(in, part, want);
  if (got <= 0) return got;
  ssize_t done = put(out, part, got, -1);
  if (done > 0 && at) *at += done;
  return done;
}
ssize_t sendfile(int out, int in, off_t *at, size_t count) {
  REAL(sendfile);
  return OURS(out) ? send_part(out, in, at, count) : real_sendfile(out, in, at, count);
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t count) {
  REAL(sendfile64);
  return OURS(out) ? send_part(out, in, at, count) : real_sendfile64(out, in, at, count);
}
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
  if (OURS(out)) { errno = ENOSYS; return -1; } /* the caller then writes */
  return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
}
/* Node calls copy_file_range through here. */
long syscall(long number, ...) {
  REAL(syscall);
  va_list more;
  va_start(more, number);
  long a = va_arg(more, long), b = va_arg(more, long), c = va_arg(more, long), d = va_arg(more, long), e = va_arg(more, long), f = va_arg(more, long);
  va_end(more);
  if (number == SYS_copy_file_range && OURS((int)c)) { errno = ENOSYS; return -1; }
  return real_syscall(number, a, b, c, d, e, f);
}

static int cut(int fd, int64_t length) {
  if (!OURS(fd)) return (int)syscall(SYS_ftruncate, fd, length);
  begin();
  if (fails("ftruncate")) { end(); return -1; }
  int done = (int)syscall(SYS_ftruncate, fd, length);
  if (!done) note(TRUNCATED, inode_of[fd], length, 0, 0, 0, 0);
  end();
  return done;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int sync_it(int fd, long number) {
  if (!OURS(fd)) return (int)syscall(number, fd);
  begin();
  if (fails("fsync")) { end(); return -1; }
  int done = (int)syscall(number, fd);
  if (!done) note(is_folder[fd] ? FOLDER_SYNCED : SYNCED, inode_of[fd], 0, 0, 0, 0, 0);
  end();
  return done;
}
int fsync(int fd) { return sync_it(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_it(fd, SYS_fdatasync); }

int rename(const char *from, const char *to) {
  if (!inside(from) && !inside(to)) return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  begin();
  if (fails("rename")) { end(); return -1; }
  int done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (!done) note(RENAMED, 0, 0, from, to, 0, 0);
  end();
  return done;
}
int unlink(const char *path) {
  if (!inside(path)) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  begin();
  if (fails("unlink")) { end(); return -1; }
  int done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (!done) note(UNLINKED, 0, 0, path, 0, 0, 0);
  end();
  return done;
}
/* The C library's own would not come by here. */
int remove(const char *path) {
  int done = unlink(path);
  return done && errno == EISDIR ? rmdir(path) : done;
}
int mkdir(const char *path, mode_t mode) {
  if (!inside(path)) return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
  begin();
  if (fails("mkdir")) { end(); return -1; }
  int done = (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
  if (!done) note(FOLDER_MADE, 0, 0, path, 0, 0, 0);
  end();
  return done;
}
