/* An EGL vendor for libglvnd that is Mesa's, and knows images of X pixmaps besides: Mesa's software driver does not,
 * and OBS 28 and newer captures windows by nothing else. For tests: a pixmap's content is read anew at each binding.
 *
 * gcc -shared -fPIC -o libEGL_pixmap.so.0 pixmap_egl.c -ldl -lpthread; no headers of EGL, GL or X11 are needed.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { NATIVE_PIXMAP = 0x30B0, TEXTURE_2D = 0x0DE1, TEXTURE_BINDING_2D = 0x8069, RGBA8 = 0x8058, BGRA = 0x80E1 };
enum { UNSIGNED_BYTE = 0x1401, UNPACK_BUFFER_BINDING = 0x88EF, Z_PIXMAP = 2, MOST = 256 };

typedef void *(*Find)(const char *);
typedef struct { void *platform, *supports, *vendor; Find find; } Imports; /* the begin of __EGLapiImports */
typedef struct { int width, height, xoffset, format; char *data; } Picture; /* the begin of XImage */
typedef struct { uint32_t magic; unsigned long pixmap; } Image;

static Find find_in_mesa;
static struct { unsigned texture; unsigned long pixmap; } known[MOST];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static void *display;

static void *x(const char *name)
{
    static void *library;
    if (!library)
        library = dlopen("libX11.so.6", RTLD_NOW);
    return dlsym(library, name);
}

static int no_error(void *on, void *event) { (void)on, (void)event; return 0; }

static Picture *picture_of(unsigned long pixmap)
{
    unsigned long root;
    int left, top;
    unsigned width = 0, height = 0, border, depth;
    if (!display)
        display = ((void *(*)(const char *))x("XOpenDisplay"))(NULL);
    void *(*handle)(void *) = (void *(*)(void *))x("XSetErrorHandler");
    void *before = handle((void *)no_error);
    int is_there = ((int (*)(void *, unsigned long, unsigned long *, int *, int *, unsigned *, unsigned *, unsigned *,
                             unsigned *))x("XGetGeometry"))(display, pixmap, &root, &left, &top, &width, &height,
                                                            &border, &depth);
    Picture *picture = NULL;
    if (is_there && depth >= 24)
        picture = ((Picture * (*)(void *, unsigned long, int, int, unsigned, unsigned, unsigned long, int))
                       x("XGetImage"))(display, pixmap, 0, 0, width, height, ~0UL, Z_PIXMAP);
    handle(before);
    return picture;
}

static void upload(unsigned long pixmap)
{
    int buffer = 0;
    ((void (*)(unsigned, int *))find_in_mesa("glGetIntegerv"))(UNPACK_BUFFER_BINDING, &buffer);
    Picture *picture = buffer ? NULL : picture_of(pixmap);
    if (!picture)
        return;
    ((void (*)(unsigned, int, int, int, int, int, unsigned, unsigned, const void *))find_in_mesa("glTexImage2D"))(
        TEXTURE_2D, 0, RGBA8, picture->width, picture->height, 0, BGRA, UNSIGNED_BYTE, picture->data);
    free(picture->data);
    free(picture);
}

static void *create_image(void *on, void *context, unsigned target, void *buffer, const intptr_t *attributes)
{
    if (target != NATIVE_PIXMAP)
        return ((void *(*)(void *, void *, unsigned, void *, const intptr_t *))find_in_mesa("eglCreateImage"))(
            on, context, target, buffer, attributes);
    Image *image = malloc(sizeof *image);
    *image = (Image){ 0x70697821, (unsigned long)buffer };
    return image;
}

static unsigned destroy_image(void *on, void *image)
{
    if (((Image *)image)->magic == 0x70697821) {
        free(image);
        return 1;
    }
    return ((unsigned (*)(void *, void *))find_in_mesa("eglDestroyImage"))(on, image);
}

static void image_target(unsigned target, void *image)
{
    int texture = 0;
    if (((Image *)image)->magic != 0x70697821) {
        ((void (*)(unsigned, void *))find_in_mesa("glEGLImageTargetTexture2DOES"))(target, image);
        return;
    }
    ((void (*)(unsigned, int *))find_in_mesa("glGetIntegerv"))(TEXTURE_BINDING_2D, &texture);
    pthread_mutex_lock(&lock);
    for (int at = 0; at < MOST; at++)
        if (!known[at].texture || known[at].texture == (unsigned)texture) {
            known[at].texture = texture;
            known[at].pixmap = ((Image *)image)->pixmap;
            break;
        }
    upload(((Image *)image)->pixmap);
    pthread_mutex_unlock(&lock);
}

static void bind_texture(unsigned target, unsigned texture)
{
    ((void (*)(unsigned, unsigned))find_in_mesa("glBindTexture"))(target, texture);
    pthread_mutex_lock(&lock);
    for (int at = 0; texture && target == TEXTURE_2D && at < MOST; at++)
        if (known[at].texture == texture)
            upload(known[at].pixmap);
    pthread_mutex_unlock(&lock);
}

static void delete_textures(int count, const unsigned *textures)
{
    pthread_mutex_lock(&lock);
    for (int one = 0; one < count; one++)
        for (int at = 0; at < MOST; at++)
            if (known[at].texture == textures[one])
                known[at].texture = 0;
    pthread_mutex_unlock(&lock);
    ((void (*)(int, const unsigned *))find_in_mesa("glDeleteTextures"))(count, textures);
}

static void *find(const char *name)
{
    if (!strcmp(name, "eglCreateImage"))
        return create_image;
    if (!strcmp(name, "eglDestroyImage"))
        return destroy_image;
    if (!strcmp(name, "glEGLImageTargetTexture2DOES"))
        return image_target;
    if (!strcmp(name, "glBindTexture"))
        return bind_texture;
    if (!strcmp(name, "glDeleteTextures"))
        return delete_textures;
    return find_in_mesa(name);
}

unsigned __egl_Main(uint32_t version, const void *exports, void *vendor, Imports *imports)
{
    void *mesa = dlopen("libEGL_mesa.so.0", RTLD_NOW);
    unsigned (*main)(uint32_t, const void *, void *, Imports *) = mesa ? dlsym(mesa, "__egl_Main") : NULL;
    if (!main || !main(version, exports, vendor, imports))
        return 0;
    find_in_mesa = imports->find;
    imports->find = find;
    return 1;
}
