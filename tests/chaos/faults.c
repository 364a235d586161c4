/* Loaded before libc: input/output errors and a clock that jumps, as a disk and a computer do them.
 *
 * CHAOS_EIO=n      from the n-th write or sync on, every third one fails with EIO
 * CHAOS_CLOCK=n    from the n-th reading of the clock on, it is 400 days off, forth and back
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static long limit(const char *name) {
    const char *value = getenv(name);
    return value ? atol(value) : -1;
}

static int fails(int file) {
    static long most = -2, done = 0;
    struct stat facts;
    if (most == -2) most = limit("CHAOS_EIO");
    if (most < 0 || file < 3 || fstat(file, &facts) || !S_ISREG(facts.st_mode)) return 0;
    long now = __sync_add_and_fetch(&done, 1);
    if (now < most || now % 3) return 0;
    errno = EIO;
    return 1;
}

#define REAL(kind, name, ...) ((kind(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name))

ssize_t write(int file, const void *data, size_t size) {
    return fails(file) ? -1 : REAL(ssize_t, "write", int, const void *, size_t)(file, data, size);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t place) {
    if (fails(file)) return -1;
    return REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t)(file, data, size, place);
}

int fsync(int file) {
    return fails(file) ? -1 : REAL(int, "fsync", int)(file);
}

int fdatasync(int file) {
    return fails(file) ? -1 : REAL(int, "fdatasync", int)(file);
}

int clock_gettime(clockid_t kind, struct timespec *time) {
    static long first = -2, read = 0;
    int answer = REAL(int, "clock_gettime", clockid_t, struct timespec *)(kind, time);
    if (first == -2) first = limit("CHAOS_CLOCK");
    if (first < 0 || kind != CLOCK_REALTIME) return answer;
    long now = __sync_add_and_fetch(&read, 1);
    if (now >= first) time->tv_sec += (now / 5 % 2 ? 1 : -1) * 400L * 86400L;
    return answer;
}
