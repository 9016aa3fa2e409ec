/* Writes down what a process does to the files of one folder, in order: for LD_PRELOAD.
 *
 * TRACE_FOLDER  the folder
 * TRACE_FILE    where the trace is appended; who shares the process may append lines of its own
 *
 * A line for each call, "W name offset length" followed by the bytes themselves and a line feed, "T name size" for a
 * truncation, "S name" for a sync, "U name" for a removal. Files of shared memory ("-shm") are left out: their content
 * means nothing after a power cut.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
static char *names[FILES];
static int trace = -1;

static int (*real_open)(const char *, int, ...);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_truncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_close)(int);

__attribute__((constructor)) static void begin(void)
{
    real_open = dlsym(RTLD_NEXT, "open64");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_truncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_close = dlsym(RTLD_NEXT, "close");
    const char *file = getenv("TRACE_FILE");
    if (file)
        trace = real_open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static const char *ours(const char *path)
{
    const char *folder = getenv("TRACE_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    if (!length || strncmp(path, folder, length) != 0 || path[length] != '/')
        return NULL;
    const char *name = path + length + 1;
    size_t end = strlen(name);
    return end > 4 && strcmp(name + end - 4, "-shm") == 0 ? NULL : name;
}

static const char *name_of(int fd) { return fd >= 0 && fd < FILES ? names[fd] : NULL; }

static void note(const char *head, int length, const void *data, size_t size)
{
    struct iovec parts[3] = {{(void *)head, length}, {(void *)data, size}, {"\n", data ? 1 : 0}};
    if (trace >= 0 && writev(trace, parts, 3) < 0)
        abort();
}

static int opened(int fd, const char *path)
{
    const char *name = ours(path);
    if (fd >= 0 && fd < FILES) {
        free(names[fd]);
        names[fd] = name ? strdup(name) : NULL;
    }
    return fd;
}

#define OPEN(function)                                                                                                \
    int function(const char *path, int flags, ...)                                                                    \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        int mode = va_arg(rest, int);                                                                                  \
        va_end(rest);                                                                                                  \
        return opened(real_open(path, flags, mode), path);                                                            \
    }
OPEN(open)
OPEN(open64)

static ssize_t noted_pwrite(int fd, const void *data, size_t size, off64_t offset)
{
    ssize_t done = real_pwrite(fd, data, size, offset);
    char head[512];
    if (name_of(fd) && done > 0)
        note(head, snprintf(head, sizeof head, "W %s %lld %zd\n", name_of(fd), (long long)offset, done), data, done);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return noted_pwrite(fd, data, size, offset); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) { return noted_pwrite(fd, data, size, offset); }

ssize_t write(int fd, const void *data, size_t size)
{
    if (name_of(fd))
        return noted_pwrite(fd, data, size, lseek64(fd, 0, SEEK_CUR));
    return real_write(fd, data, size);
}

static int noted_truncate(int fd, off64_t size)
{
    int code = real_truncate(fd, size);
    char head[512];
    if (name_of(fd) && code == 0)
        note(head, snprintf(head, sizeof head, "T %s %lld\n", name_of(fd), (long long)size), NULL, 0);
    return code;
}
int ftruncate(int fd, off_t size) { return noted_truncate(fd, size); }
int ftruncate64(int fd, off64_t size) { return noted_truncate(fd, size); }

static int noted_sync(int fd, int code)
{
    char head[512];
    if (name_of(fd) && code == 0)
        note(head, snprintf(head, sizeof head, "S %s\n", name_of(fd)), NULL, 0);
    return code;
}
int fsync(int fd) { return noted_sync(fd, real_fsync(fd)); }
int fdatasync(int fd) { return noted_sync(fd, real_fdatasync(fd)); }

int unlink(const char *path)
{
    int code = real_unlink(path);
    char head[512];
    if (ours(path) && code == 0)
        note(head, snprintf(head, sizeof head, "U %s\n", ours(path)), NULL, 0);
    return code;
}

int close(int fd)
{
    if (fd >= 0 && fd < FILES) {
        free(names[fd]);
        names[fd] = NULL;
    }
    return real_close(fd);
}
